package org.pillarboard.ui.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MercatorTest {

    private static final Mercator CITY = new Mercator(106.0, 106.6, 38.3, 38.7);

    @Test
    void putsThePieceIntoTheMiddleWithNorthUp() {
        assertThat(CITY.x(106.3)).isCloseTo(Mercator.WIDTH / 2, within(0.1));
        assertThat(CITY.y(38.7)).isLessThan(CITY.y(38.3));
        assertThat(CITY.y(38.7)).isPositive();
        assertThat(CITY.x(106.6) - CITY.x(106.0)).isLessThanOrEqualTo(Mercator.WIDTH);
    }

    /** Column and row of 106.3 E, 38.5 N at depth 10 by the published formula: 814, 393. */
    @Test
    void laysTheTilesOfTheUsualGridUnderIt() {
        String drawn = CITY.tiles((zoom, column, row) -> zoom + "/" + column + "/" + row);
        assertThat(drawn).contains("href=\"10/814/393\"").doesNotContain("href=\"11/");
        assertThat(drawn.split("<image")).hasSizeBetween(5, 40);
    }
}
