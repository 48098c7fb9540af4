package org.pillarboard.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pillarboard.ui.project.NameSpots.Spot;

/** Names on a map lie on no mark and on no other name. */
class NameSpotsTest {

    private static final int SIZE = 20;

    private static NameSpots spots(Spot... marks) {
        return new NameSpots(SIZE, 800, 600, List.of(marks));
    }

    @Test
    void standsOverItsMarkWhereThereIsRoom() {
        var mark = new Spot(400, 300);

        assertThat(spots(mark).take("\u4e1c\u57ce\u533a 1", List.of(mark)))
                .satisfies(spot -> assertThat(spot.x()).isEqualTo(400)).satisfies(spot -> assertThat(spot.y()).isBetween(275.0, 290.0));
    }

    @Test
    void givesWayToMarksOfOthers() {
        var mark = new Spot(400, 300);
        var over = IntStream.range(0, 20).mapToObj(i -> new Spot(300 + 10 * i, 278)).toArray(Spot[]::new);

        assertThat(spots(over).take("\u4e1c\u57ce\u533a 1", List.of(mark)).y()).isGreaterThan(300);
    }

    @Test
    void staysOnTheSheetAndOffOtherNames() {
        var top = new Spot(400, 12);
        var spots = spots(top);
        var first = spots.take("East 1", List.of(top));
        var second = spots.take("West 1", List.of(top));

        assertThat(first.y()).isGreaterThan(SIZE);
        assertThat(Math.abs(first.x() - second.x()) > 60 || Math.abs(first.y() - second.y()) >= SIZE).isTrue();
    }

    @Test
    void standsSomewhereEvenWhereThereIsNoRoom() {
        var all = IntStream.range(0, 80 * 60).mapToObj(i -> new Spot(10 * (i % 80), 10 * (i / 80))).toArray(Spot[]::new);

        var mark = all[2440];
        var spot = spots(all).take("East 1", List.of(mark));
        assertThat(Math.hypot(spot.x() - mark.x(), spot.y() - mark.y())).as("near its mark").isLessThan(40);
    }
}
