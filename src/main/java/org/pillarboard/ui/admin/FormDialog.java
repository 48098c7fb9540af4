package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Blanks;
import org.pillarboard.ui.kit.Leaving;
import org.pillarboard.ui.kit.Once;
import org.pillarboard.ui.kit.Reach;
import org.pillarboard.ui.kit.Unreadable;
import org.pillarboard.ui.shell.RefusalWords;

/** A few fields and one deed; a rule that is not met is told in place, and nothing typed is lost. */
final class FormDialog extends Dialog {

    private final Div notices = new Div();
    private final FormLayout form;
    private final transient Blanks blanks;
    private final transient Runnable deed;

    FormDialog(String title, Runnable deed, Component... fields) {
        this.deed = deed;
        setHeaderTitle(title);
        setWidth("460px");
        form = new FormLayout(fields);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        notices.addClassName("banner");
        blanks = new Blanks(notices, form);
        add(notices, form);
        var leaving = Leaving.of(this, form);
        var cancel = new Button(getTranslation("admin.cancel"), event -> leaving.leave());
        var save = new Button(getTranslation("admin.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Once.press(save);
        getFooter().add(cancel, save);
    }

    @Override
    public void open() {
        if (Once.opens(this)) {
            super.open();
        }
    }

    private void save() {
        notices.removeAll();
        try {
            Unreadable.refuseIn(form);
            if (blanks.isNone()) {
                deed.run();
                close();
            }
        } catch (RuleViolation refused) {
            Reach.refusal(notices, RefusalWords.of(refused, getLocale()));
        }
    }
}
