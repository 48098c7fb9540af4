package org.pillarboard.ui.kit.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularTest {

    @ParameterizedTest
    @CsvSource({"times, 1, time", "bridges, 1, bridge", "communities, 1, community", "people, 1, person", "times, 2, times", "CNY 100m, 1, CNY 100m",
            "bonds, 1.0, bonds"})
    void isOneOfTheMeasure(String unit, String number, String expected) {
        assertThat(Singular.of(unit, number, Locale.ENGLISH)).isEqualTo(expected);
        assertThat(Singular.of(unit, number, Locale.SIMPLIFIED_CHINESE)).isEqualTo(unit);
    }
}
