package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.temporal.ChronoUnit;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneReviewLine;
import org.pillarboard.shared.AsOf;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.evidence.EvidenceList;

/** The reviewer's side panel: what would change, what the checks say, the owner's words, the files, and the opinion. */
final class ReviewerPanel extends Composite<Aside> {

    private static final int LONGEST = 400;
    private final MilestoneReviewLine line;
    private final ReportTools tools;
    private final Div head = new Div();
    private final Div body = new Div();
    private final TextArea reason = new TextArea();
    private final Select<String> field = new Select<>();

    /** @param step goes to the next (1) or the former (-1) of all that wait */
    ReviewerPanel(MilestoneReviewLine line, ReviewDiff diff, String place, ReportTools tools, IntConsumer step) {
        this.line = line;
        this.tools = tools;
        head.addClassName("dh");
        body.addClassName("db");
        reason.setLabel(getTranslation("project.opinion"));
        reason.setPlaceholder(getTranslation("project.opinion.hint"));
        reason.setMaxLength(LONGEST);
        field.setLabel(getTranslation("project.opinion.field"));
        field.setItems("completedOn", "forecastOn", "quantities", "evidence", "note");
        field.setItemLabelGenerator(one -> one == null ? "" : getTranslation("project.field." + one));
        field.setEmptySelectionAllowed(true);
        showHead(place, step);
        body.add(title("project.diff"), diff, title("project.checks"), checks());
        String note = line.update().report().note();
        if (note != null && !note.isBlank()) {
            var words = new Paragraph(note);
            words.addClassName("ink2");
            body.add(title("project.report.note"), words);
        }
        body.add(title("project.papers"), files());
    }

    private void showHead(String place, IntConsumer step) {
        var spring = new Span();
        spring.addClassName("sp");
        var at = new Span(place);
        at.addClassNames("cap", "num");
        var top = new Div(new H2(getTranslation("project.review.title")), spring, at,
                stepper(Icons.CHEVRON_LEFT, "project.review.former", -1, step),
                stepper(Icons.CHEVRON_RIGHT, "project.review.next", 1, step));
        top.addClassName("row");
        var review = line.update().review();
        String by = review.submittedBy() == null ? "" : review.submittedBy().name();
        var at2 = review.submittedAt();
        var cap = new Div(at2 == null ? by : getTranslation("project.review.submitted", line.mark().name(), by,
                OfficeTimes.full(at2), String.valueOf(ChronoUnit.DAYS.between(AsOf.dayOf(at2), tools.words().today()))));
        cap.addClassNames("cap", "num");
        head.add(top, cap);
    }

    private Component stepper(Icons icon, String key, int by, IntConsumer step) {
        var button = new NativeButton();
        button.add(icon.draw(17));
        button.addClassName("iconbtn");
        button.setAriaLabel(getTranslation(key));
        button.addClickListener(event -> step.accept(by));
        return button;
    }

    private Component checks() {
        var list = new Div();
        list.addClassName("chk");
        if (line.checks().isEmpty()) {
            list.add(new Shape(Tone.GOOD, 14), new Span(getTranslation("project.checks.passed")));
        }
        line.checks().forEach(check -> list.add(new Shape(check.blocks() ? Tone.BAD : Tone.WARN, 14),
                new Span(RuleWords.of(check.key(), check.args(), 2, getLocale()))));
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

    String reason() {
        return reason.getValue().strip();
    }

    @Nullable String field() {
        return field.getValue();
    }

    /** A return without its reason: says so at the field. */
    void askReason(String sentence) {
        reason.setManualValidation(true);
        reason.setErrorMessage(sentence);
        reason.setInvalid(true);
        reason.focus();
    }

    @Override
    protected Aside initContent() {
        var foot = new Div(field, reason);
        foot.addClassNames("df", "opinion");
        var aside = new Aside(head, body, foot);
        aside.addClassName("detail");
        aside.getElement().setAttribute("aria-label", getTranslation("project.review.panel"));
        return aside;
    }
}
