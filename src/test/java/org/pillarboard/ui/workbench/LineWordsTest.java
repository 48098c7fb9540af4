package org.pillarboard.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.Source;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;

class LineWordsTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    @Autowired
    private Catalogues catalogues;

    /** 7.102 lies between the two, 7.2 between what is written of them: the inbox says the same. */
    @Test
    void tellsTheDifferenceOfWhatIsWritten() {
        var rate = catalogues.current().get("PB05");
        var row = new WorkRow(rate, new Cell("PB05", "E01", Period.parse("2026-10")), DAY, official("2026-09", "71.449"), official("2026-10", "78.551"),
                null, null, List.of(), 0, false);

        assertThat(rate.naming().decimals()).isEqualTo(1);
        assertThat(new LineWords(row, Locale.CHINA).change()).contains("78.6", "较上期 +7.2 个百分点");
    }

    private static ObservationRow official(String period, String value) {
        return new ObservationRow(UUID.randomUUID(), "PB05", "E01", period, EnteredFigure.of(new BigDecimal(value)), Source.REPORT, null,
                null, null, "reporter", Instant.EPOCH, "reviewer", Instant.EPOCH, DAY, Instant.EPOCH);
    }
}
