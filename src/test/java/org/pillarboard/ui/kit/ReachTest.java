package org.pillarboard.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;

class ReachTest extends ViewTest {

    /** Focused on a phone, the library's field of a day opens its calendar over the whole screen. */
    @Test
    void leavesTheKeyboardOutOfADaysFieldOnAPhone() {
        assertThat(calls(new DatePicker())).anyMatch(call -> call.contains("focus"));
        ComponentUtil.setData(UI.getCurrent(), Breadth.class, new Breadth(true));
        assertThat(calls(new DatePicker())).noneMatch(call -> call.contains("focus")).anyMatch(call -> call.contains("scrollIntoView"));
        assertThat(calls(new TextField())).anyMatch(call -> call.contains("focus"));
    }

    private static List<String> calls(Component field) {
        var ui = UI.getCurrent();
        ui.add(field);
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        ui.getInternals().dumpPendingJavaScriptInvocations();
        Reach.field(field);
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream().map(one -> one.getInvocation().getExpression()).toList();
    }
}
