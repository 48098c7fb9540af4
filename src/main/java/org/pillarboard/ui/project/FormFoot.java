package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;

/** The end of a form: what was refused, and the buttons. */
final class FormFoot extends Composite<Div> {

    private final Div told = new Div();
    private final Button save;
    private final Button leave;

    FormFoot(Runnable onSave, Runnable onLeave) {
        told.getElement().setAttribute("aria-live", "assertive");
        leave = new Button(getTranslation("project.deed.cancel"), event -> onLeave.run());
        save = new Button(getTranslation("project.form.save"), event -> {
            told.removeAll();
            onSave.run();
        });
        save.addThemeName("primary");
    }

    void tell(String sentence) {
        told.removeAll();
        told.add(new Note(Tone.BAD, sentence));
    }

    /** At the field the rule is about, which gets the focus, and here. */
    void tell(RuleViolation refused, FormFields fields, Map<String, String> places) {
        String sentence = RuleWords.of(refused, getLocale());
        fields.refuse(places.getOrDefault(refused.messageKey(), ""), sentence);
        tell(sentence);
    }

    @Override
    protected Div initContent() {
        var bar = new Div(leave, save);
        bar.addClassName("formbar");
        return new Div(told, bar);
    }
}
