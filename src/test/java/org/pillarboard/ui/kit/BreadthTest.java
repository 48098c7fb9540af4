package org.pillarboard.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names a field of half a phone's width cannot hold. */
class BreadthTest {

    @ParameterizedTest
    @CsvSource({"Whole city, false", "Industry Investment (demo), true", "\u6c34\u52a1\u73af\u5883\u96c6\u56e2(\u6f14\u793a), false",
        "\u7279\u8272\u519c\u4e1a\u6295\u8d44\u96c6\u56e2(\u6f14\u793a), true"})
    void countsAHanCharacterTwice(String name, boolean whole) {
        assertThat(Breadth.isAskedWhole(name)).isEqualTo(whole);
    }
}
