package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.pillarboard.project.MilestoneReviewLine;
import org.pillarboard.ui.kit.Icons;

/** The floating bar of a reviewer: what is in hand, and the two decisions; off with the reason where it is one's own. */
final class DecisionBar extends Composite<Div> {

    private final MilestoneReviewLine line;
    private final ProjectWords words;
    private final Runnable giveBack;
    private final Runnable approve;

    DecisionBar(MilestoneReviewLine line, ProjectWords words, Runnable giveBack, Runnable approve) {
        this.line = line;
        this.words = words;
        this.giveBack = giveBack;
        this.approve = approve;
    }

    @Override
    protected Div initContent() {
        var what = new Div(getTranslation("project.bar", words.unit(line.update().unitCode()), line.projectName(), line.mark().name()));
        what.addClassNames("b", "ell");
        var note = new Div(getTranslation(line.own() ? "project.bar.own" : line.checks().isEmpty() ? "project.bar.counts"
                : "project.bar.checks", String.valueOf(line.checks().size())));
        note.addClassName("cap");
        var left = new Div(what, note);
        left.addClassName("bl");
        var spring = new Span();
        spring.addClassName("sp");
        var back = new Button(getTranslation("project.return"), Icons.UNDO_2.draw(15), event -> giveBack.run());
        var pass = new Button(getTranslation("project.approve"), Icons.CHECK.draw(15), event -> approve.run());
        pass.addThemeName("primary");
        back.setEnabled(!line.own());
        pass.setEnabled(!line.own());
        var bar = new Div(left, spring, back, pass);
        bar.addClassName("rbar");
        bar.getElement().setAttribute("role", "toolbar").setAttribute("aria-label", getTranslation("project.bar.label"));
        return bar;
    }
}
