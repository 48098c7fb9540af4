package org.pillarboard.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.Naming;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.ReviewLine;
import org.pillarboard.observation.Source;
import org.pillarboard.observation.UpdateRow;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.review.Review;
import org.pillarboard.shared.Period;

class LineTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final Cell CELL = new Cell("X1", "E01", Period.parse("2026-10"));

    @ParameterizedTest
    @CsvSource({"71.449,78.551,71.4,78.6,+7.2", "71.42,71.44,71.4,71.4,0.0", "6.48,6.29,6.5,6.3,\u22120.2"})
    void writesTheDifferenceOfWhatIsWritten(String before, String now, String former, String value, String difference) {
        var text = text(new BigDecimal(before), new BigDecimal(now));

        assertThat(List.of(text.former(), text.value(), text.difference())).containsExactly(former, value, difference);
    }

    static LineText text(BigDecimal before, BigDecimal now) {
        var rate = new IndicatorRow("X1", "PS", "MS", new Naming("x", "x", "%", "%", 1, false), null, null, null, null, null);
        var official = new ObservationRow(UUID.randomUUID(), "X1", "E01", "2026-09", EnteredFigure.of(before), Source.values()[0], null,
                null, null, "reporter", Instant.EPOCH, "reviewer", Instant.EPOCH, DAY, Instant.EPOCH);
        var update = new UpdateRow(UUID.randomUUID(), CELL, EnteredFigure.of(now), null, null, Review.draft(), null, Instant.EPOCH, DAY,
                false, 0);
        var row = new WorkRow(rate, CELL, DAY, official, null, null, update, List.of(), 0, false);
        return new LineText(new ReviewLine(null, row, List.of(), List.of(), false), null, DAY, Locale.SIMPLIFIED_CHINESE);
    }
}
