package org.pillarboard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.figure.FigureWords;

/** The cockpit of the last closed month is alive: all colours, in the measure aimed at. */
class DemoColoursTest extends DemoTest {

    @Test
    void showsEveryColourInOctober() {
        var board = board("CITY", "2026-10", TODAY);
        var demoSet = board.readings().values().stream().filter(one -> one.indicator().origin().demoSet()).toList();
        assertThat(demoSet).hasSize(64);
        assertThat(demoSet.stream().filter(one -> one.rag().filter(Rag.GREEN::equals).isPresent()).count()).isBetween(38L, 42L);
        assertThat(demoSet.stream().filter(one -> one.rag().filter(Rag.AMBER::equals).isPresent()).count()).isBetween(12L, 15L);
        assertThat(demoSet.stream().filter(one -> one.rag().filter(Rag.RED::equals).isPresent()).count()).isBetween(6L, 8L);
    }

    @Test
    void differsFromPillarToPillar() {
        var board = board("CITY", "2026-10", TODAY);
        assertThat(board.score("PB").rag()).isEqualTo(Rag.GREEN);
        assertThat(board.score("SR").rag()).isEqualTo(Rag.AMBER);
        assertThat(board.score("IS").rag()).isEqualTo(Rag.GREEN);
        assertThat(board.score("DR").rag()).isEqualTo(Rag.RED);
        assertThat(board.score("PS").rag()).isEqualTo(Rag.AMBER);
        assertThat(board.readings().values()).allSatisfy(one -> assertThat(one.actual()).as(one.indicator().code()).isPresent());
    }

    @Test
    void saysEveryGapAsWhatOneFindsWhoSubtractsTheWrittenFigures() {
        var planned = board("CITY", "2026-10", TODAY).readings().values().stream().filter(one -> one.gap().isPresent()).toList();
        assertThat(planned).hasSizeGreaterThan(30).allSatisfy(one -> assertThat(number(one, one.actual().orElseThrow())
                .subtract(number(one, one.promise().required()))).as(one.indicator().code()).isEqualByComparingTo(number(one, one.gap().orElseThrow())));
    }

    private static BigDecimal number(IndicatorReading reading, BigDecimal figure) {
        return new BigDecimal(new FigureWords(reading.indicator(), Locale.ENGLISH).plain(figure).replace(",", "").replace('\u2212', '-'));
    }
}
