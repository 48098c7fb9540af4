package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.TaskDetail;
import org.pillarboard.project.TaskReportRow;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewState;
import org.pillarboard.review.Signature;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DeedDialog;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;

/** How far a task is, as approved last; under it, for those who write or decide it, what waits. */
final class TaskProgress extends Composite<Card> {

    private static final int LONGEST_STEP = 80;
    private final TaskDetail shown;
    private final TaskBook book;
    private final Runnable after;

    TaskProgress(TaskDetail shown, TaskBook book, Runnable after) {
        this.shown = shown;
        this.book = book;
        this.after = after;
    }

    @Override
    protected Card initContent() {
        var parts = new ArrayList<Component>();
        var row = shown.row();
        var open = shown.open();
        if (!row.step().isBlank() || !row.outcome().isBlank()) {
            parts.addAll(List.of(words(row.step(), row.outcome()), approval()));
        } else if (open == null) {
            boolean ended = row.dates().doneOn() != null || row.dates().terminatedOn() != null;
            parts.add(new EmptyState(getTranslation("task.progress.none"), ended ? null : getTranslation("task.progress.none.next")));
        }
        if (open != null) {
            parts.add(waiting(open));
        }
        return new Card(getTranslation("task.progress")).body(parts.toArray(Component[]::new));
    }

    private static Component words(String step, String outcome) {
        var first = new Span();
        first.getElement().appendChild(new Element("b").setText(step));
        var then = new Paragraph(outcome);
        then.addClassName("ink2");
        then.setVisible(!outcome.isBlank());
        return new Div(first, then);
    }

    /** Who answers for the words. */
    private Component approval() {
        var official = shown.official();
        if (official == null) {
            return caption(getTranslation("task.progress.entered", shown.entry().by(), moment(shown.entry().at())));
        }
        var review = official.review();
        return caption(getTranslation("task.progress.approved", name(review.submittedBy()), moment(review.submittedAt()),
                name(review.decidedBy()), moment(review.decidedAt())));
    }

    private Component waiting(TaskReportRow open) {
        var review = open.review();
        boolean back = review.state() == ReviewState.RETURNED;
        var top = new Div(new StatusBadge(back ? Tone.WARN : Tone.INFO, getTranslation("project.review." + review.state())));
        top.addClassName("row");
        if (review.state() == ReviewState.SUBMITTED) {
            top.add(caption(getTranslation("task.progress.submitted", name(review.submittedBy()), moment(review.submittedAt()))));
        }
        var whole = new Div(top);
        if (back) {
            whole.add(new Note(Tone.WARN, getTranslation("project.report.returned", name(review.decidedBy()), String.valueOf(review.decisionReason()))));
        }
        whole.add(words(open.step(), open.outcome()), deeds(open));
        whole.addClassName("said");
        return whole;
    }

    private Component deeds(TaskReportRow open) {
        var deeds = new Div();
        deeds.addClassName("rqb");
        if (shown.allowed().contains(TaskDetail.Action.WITHDRAW_REPORT)) {
            deeds.add(small("project.report.withdraw", () -> new DeedDialog(getTranslation("project.report.withdraw"),
                    getTranslation("task.progress.withdraw.means"), () -> book.withdraw(open), after).open()));
        }
        if (shown.allowed().contains(TaskDetail.Action.DECIDE_REPORT)) {
            deeds.add(small("task.progress.approve", () -> new DeedDialog(getTranslation("task.progress.approve"),
                    getTranslation("task.progress.approve.means"), () -> book.decide(open, new Decision.Approve()), after).open()), giveBack(open));
        }
        return deeds;
    }

    private Button giveBack(TaskReportRow open) {
        return small("project.requests.refuse", () -> {
            var reason = DeedDialog.words(getTranslation("project.deed.reason"));
            new DeedDialog(getTranslation("project.requests.refuse"), getTranslation("task.progress.return.means"),
                    () -> book.decide(open, new Decision.Return(reason.getValue().strip(), null)), after, reason).open();
        });
    }

    private Button small(String key, Runnable press) {
        var button = new Button(getTranslation(key), event -> press.run());
        button.addThemeName("small");
        return button;
    }

    /** Asks for how far it is: what is being written, else what was approved last. */
    void report() {
        var open = shown.open();
        var step = DeedDialog.paper(getTranslation("task.step"));
        step.setMaxLength(LONGEST_STEP);
        step.setValue(open == null ? shown.row().step() : open.step());
        var outcome = DeedDialog.words(getTranslation("task.outcome"));
        outcome.setRequiredIndicatorVisible(false);
        outcome.setValue(open == null ? shown.row().outcome() : open.outcome());
        new DeedDialog(getTranslation("task.report"), getTranslation("task.report.means"),
                () -> book.report(shown, step.getValue().strip(), outcome.getValue().strip()), after, step, outcome).open();
    }

    private static Span caption(String text) {
        var caption = new Span(text);
        caption.addClassNames("cap", "num");
        return caption;
    }

    private static String name(@Nullable Signature by) {
        return by == null ? "" : by.name();
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : OfficeTimes.full(at);
    }
}
