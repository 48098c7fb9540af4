package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pillarboard.project.UpdateCheck;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Tone;

/** What the checks say of a report: each in a sentence, and at the field it is about when it blocks. */
final class ReportChecks extends Composite<Div> {

    private final Div list = new Div();
    private final ReportForm form;
    private final ProjectWords words;

    ReportChecks(ReportForm form, ProjectWords words) {
        this.form = form;
        this.words = words;
        list.addClassName("chk");
    }

    /** @return how many of them block */
    long show(List<UpdateCheck> found) {
        form.clearMarks();
        list.removeAll();
        found.forEach(this::tell);
        return found.stream().filter(UpdateCheck::blocks).count();
    }

    private void tell(UpdateCheck check) {
        String sentence = words.sentence(check);
        list.add(new Shape(check.blocks() ? Tone.BAD : Tone.WARN, 14), new Span(sentence));
        if (check.blocks() && !check.field().equals("evidence") && !check.key().endsWith(".empty")) {
            form.mark(check.field(), sentence);
        }
    }

    @Override
    protected Div initContent() {
        return list;
    }
}
