package org.pillarboard.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pillarboard.shared.Qualifier;

class TypedTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1,826.0;1826.0;EXACT", " 12 000 ;12000;EXACT", "\uff11\uff12\uff0e\uff15;12.5;EXACT",
            "98.5%;98.5;EXACT", "\u226560;60;AT_LEAST", ">=60;60;AT_LEAST", "~12;12;ABOUT", "<=3;3;AT_MOST", "-4.5;-4.5;EXACT",
            "\u22124.5;-4.5;EXACT"})
    void readsFiguresAsTheyAreTyped(String text, BigDecimal value, Qualifier qualifier) {
        assertThat(Typed.read(text)).isEqualTo(new Typed.Figure(value, qualifier));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12a", "--3", "1.2.3", "\u226560\u226560", "1e9", "15,9", "1,59000", "12,34.5", "123456789012345678", "0.1234567"})
    void guessesNothing(String text) {
        assertThat(Typed.read(text)).isInstanceOf(Typed.Unreadable.class);
    }

    @Test
    void knowsAnEmptyBox() {
        assertThat(Typed.read(" \u00a0 ")).isInstanceOf(Typed.Blank.class);
    }
}
