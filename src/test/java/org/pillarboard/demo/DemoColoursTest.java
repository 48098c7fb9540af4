package org.pillarboard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pillarboard.shared.Rag;

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
}
