package org.pillarboard.ui.kit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnreadableTest {

    private final DatePicker until = new DatePicker("until");
    private final Div form = new Div(new Div(until));

    private void type(String text) {
        until.getElement().setProperty("_inputElementValue", text);
    }

    @Test
    void takesNoDayThatCannotBeReadForNone() {
        type("2026-13-45");
        assertThatThrownBy(() -> Unreadable.refuseIn(form)).hasMessage("kit.unreadable.day [until, 2026-13-45]");
    }

    /** What has to be there is not to be cleared. */
    @Test
    void asksNobodyToClearWhatHasToBeThere() {
        until.setRequiredIndicatorVisible(true);
        type("2026-13-45");
        assertThatThrownBy(() -> Unreadable.refuseIn(form)).hasMessage("kit.unreadable.day.must [until, 2026-13-45]");
    }

    @Test
    void leavesAloneWhatIsEmptyOrReadOrOutOfSight() {
        assertThatCode(() -> Unreadable.refuseIn(form)).doesNotThrowAnyException();
        type("2026-13-45");
        until.setValue(LocalDate.of(2026, 12, 31));
        assertThatCode(() -> Unreadable.refuseIn(form)).doesNotThrowAnyException();
        until.clear();
        type("2026-13-45");
        until.setVisible(false);
        assertThatCode(() -> Unreadable.refuseIn(form)).doesNotThrowAnyException();
    }
}
