package org.pillarboard.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceRowTest {

    private static final Instant DAY = Instant.parse("2026-11-02T08:00:00Z");
    private static final UUID SUBJECT = UUID.randomUUID();

    private static EvidenceRow paper(Instant linkedAt, @Nullable UUID replacedBy) {
        return new EvidenceRow(UUID.randomUUID(), SUBJECT, "paper.pdf", "application/pdf", 1, "", "owner", DAY.minusSeconds(9),
                linkedAt, null, "", replacedBy, 1, 0);
    }

    @Test
    void standsWhereItIsPutFromThenOnAndNotBefore() {
        var there = paper(DAY, null);
        var later = paper(DAY.plusSeconds(1), null);
        assertThat(EvidenceRow.at(DAY, List.of(there, later))).as("however long it is kept elsewhere").containsExactly(there);
        assertThat(EvidenceRow.at(Instant.MAX, List.of(there, later))).containsExactly(there, later);
    }

    @Test
    void isTheNewestUntilItsNewerVersionComes() {
        var newer = paper(DAY.plusSeconds(1), null);
        var former = paper(DAY, newer.id());
        assertThat(EvidenceRow.at(DAY, List.of(former, newer))).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(former.id());
            assertThat(row.isFormer()).isFalse();
        });
        assertThat(EvidenceRow.at(newer.linkedAt(), List.of(former, newer))).extracting(EvidenceRow::isFormer).containsExactly(true, false);
    }
}
