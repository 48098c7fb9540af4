package org.pillarboard.ui.admin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UntouchedTest {

    @Test
    void tellsTheSecondOfTwoWhatTheFirstHasDone() {
        assertThatCode(() -> Untouched.require("as it was", "as it was")).doesNotThrowAnyException();
        assertThatThrownBy(() -> Untouched.require("as it was", "as somebody else made it")).hasMessageContaining("admin.changedMeanwhile");
    }
}
