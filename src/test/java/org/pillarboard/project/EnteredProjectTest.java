package org.pillarboard.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EnteredProjectTest {

    private static BigDecimal money(String investment) {
        return new EnteredProject("U", new BigDecimal("25000"), investment).money();
    }

    @Test
    void countsTheBudgetWhereAWordStandsForTheInvestment() {
        assertThat(money(" 3.5 ")).isEqualByComparingTo("3.5");
        assertThat(money("to be decided")).isEqualByComparingTo("2.5");
        assertThat(money("1e99999999")).isEqualByComparingTo("2.5");
    }

    @Test
    void takesNoPlaceBeyondTheEndOfMaps() {
        assertThat(new Place("", new BigDecimal("120"), new BigDecimal("85")).isSound()).isTrue();
        assertThat(new Place("", new BigDecimal("120"), new BigDecimal("-90")).isSound()).isFalse();
    }
}
