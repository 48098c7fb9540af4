package org.pillarboard.ui.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator has typed into a dialog is not lost by a slip. */
class LeavingTest extends ViewTest {

    @Autowired
    private IdentityFixtures identity;

    @BeforeEach
    void open() {
        identity.person("leaving.admin", Role.ADMIN);
        login("leaving.admin", "ADMIN");
        UI.getCurrent().navigate(Links.PEOPLE);
        press("新增人员");
    }

    @Test
    void closesAnUntouchedDialogAtOnceAndNoneBesideIt() {
        assertThat(form().isCloseOnOutsideClick()).isFalse();
        escape();
        _assertNone(TextField.class, spec -> spec.withLabel("账号"));
    }

    @Test
    void asksBeforeWhatWasTypedIsLost() {
        type();
        escape();
        press("继续填写");
        press("取消");
        _assertOne(TextField.class, spec -> spec.withLabel("账号"));
        press("放弃");
        _assertNone(TextField.class, spec -> spec.withLabel("账号"));
        _assertNone(Dialog.class);
    }

    private static Dialog form() {
        return _get(Dialog.class, spec -> spec.withPredicate(dialog -> dialog.getHeaderTitle().equals("新增人员")));
    }

    private static void type() {
        var fields = _get(FormLayout.class).getElement();
        fields.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(fields, "input", JacksonUtils.createObjectNode()));
    }

    private static void escape() {
        ComponentUtil.fireEvent(form(), new Dialog.DialogCloseActionEvent(form(), true));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
