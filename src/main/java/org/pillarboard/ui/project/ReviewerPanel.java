package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntConsumer;
import org.pillarboard.project.MilestoneReviewLine;
import org.pillarboard.shared.AsOf;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.Opinion;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.StepHead;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.evidence.EvidenceList;

/** The reviewer's side panel: what would change, what the checks say, the owner's words, the files, and the opinion. */
final class ReviewerPanel extends Composite<Aside> {

    private final MilestoneReviewLine line;
    private final ReportTools tools;
    private final StepHead head;
    private final Div body = new Div();
    private final Opinion opinion = new Opinion(List.of("completedOn", "forecastOn", "quantities", "evidence", "note"),
            one -> getTranslation("project.field." + one));

    /** @param step goes to the next (1) or the former (-1) of all that wait */
    ReviewerPanel(MilestoneReviewLine line, ReviewDiff diff, String place, ReportTools tools, IntConsumer step) {
        this.line = line;
        this.tools = tools;
        body.addClassName("db");
        head = new StepHead(step).show(getTranslation("project.review.title"), place, caption());
        body.add(title("project.diff"), diff, title("project.checks"), checks());
        String note = line.update().report().note();
        if (note != null && !note.isBlank()) {
            var words = new Paragraph(note);
            words.addClassName("ink2");
            body.add(title("project.report.note"), words);
        }
        body.add(title("project.papers"), files());
    }

    private String caption() {
        var review = line.update().review();
        String by = review.submittedBy() == null ? "" : review.submittedBy().name();
        var at = review.submittedAt();
        return at == null ? by : getTranslation("project.review.submitted", line.mark().name(getLocale()), by, OfficeTimes.full(at),
                String.valueOf(ChronoUnit.DAYS.between(AsOf.dayOf(at), tools.words().today())));
    }

    private Component checks() {
        var list = new Div();
        list.addClassName("chk");
        if (line.checks().isEmpty() && line.gone().isEmpty()) {
            list.add(new Shape(Tone.GOOD, 14), new Span(getTranslation("project.checks.passed")));
        }
        line.checks().forEach(check -> list.add(new Shape(check.blocks() ? Tone.BAD : Tone.WARN, 14),
                new Span(tools.words().sentence(check))));
        if (!line.gone().isEmpty()) {
            list.add(new Shape(Tone.WARN, 14), new Span(getTranslation("project.checks.gone", String.join(getTranslation("kit.and"), line.gone()))));
        }
        if (line.update().late()) {
            list.add(new Shape(Tone.WARN, 14), new Span(getTranslation("project.checks.late", tools.words().day(line.update().dueOn()))));
        }
        return list;
    }

    private Component files() {
        if (line.files().isEmpty()) {
            var none = new Span(getTranslation("project.papers.none"));
            none.addClassName("cap");
            return none;
        }
        return new EvidenceList(line.files(), tools.downloads()).withPictures();
    }

    private Component title(String key) {
        var title = new H3(getTranslation(key));
        title.addClassName("sec");
        return title;
    }

    Opinion opinion() {
        return opinion;
    }

    @Override
    protected Aside initContent() {
        var aside = new Aside(head, body, opinion);
        aside.addClassName("detail");
        aside.getElement().setAttribute("aria-label", getTranslation("project.review.panel"));
        return aside;
    }
}
