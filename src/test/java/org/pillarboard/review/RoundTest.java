package org.pillarboard.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.audit.TrailRow;

/** Lines of the trail as the rounds something went. */
class RoundTest {

    @ParameterizedTest
    @CsvSource({"SUBMISSION, cash of May, HANDED_IN, '', cash of May", "SUBMISSION, withdrawn, TAKEN_BACK, '', ''",
        "DECISION, approved, APPROVED, '', ''", "DECISION, approved built; all of it, APPROVED, '', built; all of it",
        "DECISION, returned  paper missing, RETURNED, paper missing, ''", "DECISION, returned value: too high, RETURNED, value: too high, ''",
        "DECISION, APPROVED, APPROVED, '', ''", "DECISION, RETURNED, RETURNED, '', ''", "SUBMISSION, endedUndecided, LAPSED, '', ''"})
    void tellsWhatWasDone(TrailKind kind, String told, Round.Passage passage, String reason, String words) {
        assertThat(Round.of(line(kind, told))).hasValueSatisfying(round -> {
            assertThat(round.passage()).isEqualTo(passage);
            assertThat(round.reason()).isEqualTo(reason);
            assertThat(round.words()).isEqualTo(words);
        });
        assertThat(Round.of(line(TrailKind.SUBMISSION, "discarded"))).isEmpty();
    }

    private static TrailRow line(TrailKind kind, String told) {
        return new TrailRow(1, Instant.EPOCH, kind, "somebody", "", "debtFiling", "1", null, told, null);
    }
}
