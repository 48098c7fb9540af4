package org.pillarboard.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.shared.Qualifier;

class NumberFormatsTest {

    private static final NumberFormats ONE = NumberFormats.of(Locale.SIMPLIFIED_CHINESE, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1286|1,286.0", "0.25|0.3", "-3.74|−3.7", "-0.04|0.0", "12345678.95|12,345,679.0"})
    void writesThousandsAndATrueMinus(BigDecimal value, String written) {
        assertThat(ONE.plain(value)).isEqualTo(written);
    }

    @Test
    void writesAMissingFigureAsADash() {
        assertThat(ONE.plain(null)).isEqualTo("—");
        assertThat(ONE.percent(null)).isEqualTo("—");
    }

    @ParameterizedTest
    @CsvSource({"5.5,+5.5", "-5.5,−5.5", "0,0.0", "0.04,0.0", "-0.04,0.0"})
    void signsADifference(BigDecimal value, String written) {
        assertThat(ONE.signed(value)).isEqualTo(written);
    }

    @Test
    void turnsSharesIntoPercentAndPoints() {
        assertThat(ONE.percent(new BigDecimal("0.815"))).isEqualTo("81.5%");
        assertThat(ONE.points(new BigDecimal("-0.018"))).isEqualTo("−1.8");
    }

    @Test
    void keepsTheQualifierBesideTheFigure() {
        var whole = NumberFormats.of(Locale.SIMPLIFIED_CHINESE, 0);
        assertThat(whole.qualified(new BigDecimal("60"), Qualifier.AT_LEAST)).isEqualTo("≥60");
        assertThat(whole.qualified(new BigDecimal("60"), Qualifier.EXACT)).isEqualTo("60");
    }
}
