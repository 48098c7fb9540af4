package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import org.pillarboard.project.IssueRow;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DeedDialog;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Tone;

/** What stands in the way (堵点): open ones first, who has to help by when, and how the others ended. */
final class IssuesCard extends Composite<Card> {

    private final ProjectDetail detail;
    private final ProjectDeeds deeds;
    private final ProjectWords words;
    private final Runnable after;

    IssuesCard(ProjectDetail detail, ProjectDeeds deeds, ProjectWords words, Runnable after) {
        this.detail = detail;
        this.deeds = deeds;
        this.words = words;
        this.after = after;
    }

    @Override
    protected Card initContent() {
        long open = detail.issues().stream().filter(IssueRow::isOpen).count();
        var card = new Card(getTranslation("project.issues"), getTranslation("project.issues.open", String.valueOf(open)));
        if (detail.issues().isEmpty()) {
            return card.body(new EmptyState(getTranslation("project.issues.none"), null));
        }
        var list = new Div();
        list.addClassName("hist");
        detail.issues().stream().sorted(Comparator.comparing(IssueRow::isOpen).reversed()).forEach(issue -> list.add(line(issue)));
        return card.bleed(list);
    }

    private Component line(IssueRow issue) {
        var shape = new Shape(!issue.isOpen() ? Tone.GOOD : issue.major() ? Tone.BAD : Tone.WARN, 14);
        var body = told(issue, words);
        if (issue.isOpen() && detail.allowed().contains(ProjectDetail.Action.EDIT)) {
            body.add(solve(issue));
        }
        if (!issue.isOpen()) {
            body.add(new Paragraph(getTranslation("project.issues.solved", words.day(issue.solvedOn()),
                    issue.solution() == null ? "" : issue.solution())));
        }
        var line = new Div(shape, body);
        line.addClassName("h");
        return line;
    }

    /** What is in the way, who said so and when, and who has to help by when. */
    static Div told(IssueRow issue, ProjectWords words) {
        var by = new Span(words.text("project.issues.by", issue.raisedBy().name(), OfficeTimes.full(issue.raisedAt())));
        by.addClassNames("cap", "num");
        var told = new Div(new Paragraph(issue.text()), by);
        if (!issue.helper().isBlank() && issue.isOpen()) {
            told.add(new Paragraph(words.text("project.issues.help", issue.helper(), words.day(issue.wantedOn()))));
        }
        return told;
    }

    private Component solve(IssueRow issue) {
        var button = new Button(getTranslation("project.issues.solve"), event -> {
            var how = DeedDialog.words(getTranslation("project.issues.how"));
            new DeedDialog(getTranslation("project.issues.solve"), issue.text(), () -> {
                if (how.isEmpty()) {
                    throw new RuleViolation("project.reason");
                }
                deeds.solve(issue.id(), how.getValue());
            }, after, how).open();
        });
        button.addThemeName("small");
        return button;
    }
}
