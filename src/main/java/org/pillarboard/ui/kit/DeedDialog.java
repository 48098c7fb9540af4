package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.pillarboard.shared.RuleViolation;

/** A few fields and one deed; what a rule refuses is told in place, and nothing typed is lost. */
public final class DeedDialog extends Dialog {

    private static final int LONGEST = 400;
    private final Div told = new Div();
    private final FormLayout form = new FormLayout();
    private final transient Runnable deed;
    private final transient Runnable after;

    /** @param after runs once the deed is done */
    public DeedDialog(String title, String consequence, Runnable deed, Runnable after, Component... fields) {
        this.deed = deed;
        this.after = after;
        setHeaderTitle(title);
        setWidth("460px");
        form.add(fields);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        var words = new Paragraph(consequence);
        words.addClassNames("ink2", "means");
        told.getElement().setAttribute("aria-live", "assertive");
        add(words, told, form);
        var save = new Button(getTranslation("project.deed.do"), event -> perform());
        save.addThemeName("primary");
        Once.press(save);
        var leaving = Leaving.of(this, form);
        getFooter().add(new Button(getTranslation("project.deed.cancel"), event -> leaving.leave()), save);
    }

    /** Many fields side by side. */
    public DeedDialog wide() {
        setWidth("760px");
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("520px", 2));
        return this;
    }

    @Override
    public void open() {
        if (Once.opens(this)) {
            super.open();
        }
    }

    private void perform() {
        told.removeAll();
        try {
            Unreadable.refuseIn(form);
            deed.run();
            close();
            after.run();
        } catch (RuleViolation refused) {
            Reach.refusal(told, RuleWords.of(refused, getLocale()));
        }
    }

    public static TextArea words(String label) {
        var words = new TextArea(label);
        words.setMaxLength(LONGEST);
        words.setRequiredIndicatorVisible(true);
        return words;
    }

    public static TextField paper(String label) {
        return new TextField(label);
    }

    public static DatePicker day(String label) {
        var day = new DatePicker(label);
        day.setI18n(DatePickerTexts.of(day.getLocale()));
        day.setRequiredIndicatorVisible(true);
        return day;
    }

    /** @throws RuleViolation {@code project.deed.day} while no day is chosen */
    public static LocalDate chosen(DatePicker day) {
        if (day.getValue() == null) {
            throw new RuleViolation("project.deed.day");
        }
        return day.getValue();
    }
}
