package org.pillarboard.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pillarboard.ViewTest;

class DecimalFieldTest extends ViewTest {

    private final DecimalField field = new DecimalField("Progress");

    @ParameterizedTest
    @ValueSource(strings = {"8,5", "-1e3", "1,5", "1e99999999", "abc"})
    void keepsWhatIsNoNumberAndSaysSo(String text) {
        field.setValue(BigDecimal.TEN);
        type(field, text);
        field.setInvalid(false);
        assertThat(field.isInvalid()).as("others take no mark away").isTrue();
        assertThat(field.getErrorMessage()).contains(text);
        assertThat(field.typed()).isEqualTo(text);
        assertThat(field.getValue()).isNull();
        assertThatThrownBy(() -> Unreadable.refuseIn(field)).hasMessage("kit.unreadable.number [Progress, " + text + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,500|1500", "8.5|8.5", "-3|-3", "45%|45"})
    void readsNumbersAsPeopleTypeThem(String text, BigDecimal number) {
        type(field, text);
        assertThat(field.getValue()).isEqualTo(number);
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void isRightAgainOnceItIsMendedOrCleared() {
        type(field, "8,5");
        type(field, "8.5");
        assertThat(field.isInvalid()).isFalse();
        type(field, "8,5");
        type(field, "");
        assertThat(field.isInvalid()).isFalse();
        type(field, "8,5");
        field.setValue(null);
        assertThat(field.isInvalid()).isFalse();
        assertThat(field.typed()).isEmpty();
    }
}
