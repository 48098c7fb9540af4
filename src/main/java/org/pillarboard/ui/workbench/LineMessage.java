package org.pillarboard.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.CheckResult;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.ui.kit.PressButton;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Tone;

/** The message in the line: what is wrong, what is asked, what came back, or how far the figure moved; at most one thing to press. */
final class LineMessage extends Composite<Div> {

    /** What can be pressed in a line. */
    interface Presses {

        void explain();

        void noChange();

        void withdraw();

        void correct();
    }

    private final Div box = new Div();
    private final Presses presses;
    private @Nullable Said said;

    /** What the message was drawn from: drawn anew it would take the focus from the button somebody has just gone to. */
    private record Said(WorkRow row, boolean correcting) {
    }

    LineMessage(Presses presses) {
        this.presses = presses;
        box.addClassName("msg");
        box.getElement().setAttribute("aria-live", "polite");
    }

    /** Something that is no number. */
    void unreadable(String text) {
        tell(Tone.BAD, getTranslation("workbench.line.unreadable", text));
    }

    /** A refusal that is not a check. */
    void refused(String sentence) {
        tell(Tone.BAD, sentence);
    }

    void conflict() {
        tell(Tone.WARN, getTranslation("workbench.line.conflict"));
    }

    void show(WorkRow row, boolean correcting) {
        var now = new Said(row, correcting);
        if (now.equals(said)) {
            return;
        }
        var words = new LineWords(row, getLocale());
        switch (row.state()) {
            case TO_FILL -> toFill(row);
            case IN_ERROR, TO_CONFIRM -> checks(row, words);
            case RETURNED -> returned(row);
            case READY -> quiet(words.change());
            case IN_REVIEW -> quiet(words.change(), press("workbench.line.withdraw", presses::withdraw));
            case APPROVED -> {
                if (correcting) {
                    quiet(getTranslation("workbench.line.correcting"));
                } else {
                    quiet(words.change(), press("workbench.line.correct", presses::correct));
                }
            }
        }
        said = now;
    }

    private void toFill(WorkRow row) {
        if (row.update() != null && row.update().figure().isComplete()) {
            String change = new LineWords(row, getLocale()).change();
            tell(Tone.IDLE, change.isEmpty() ? getTranslation("workbench.line.origin")
                    : getTranslation("workbench.line.and", change, getTranslation("workbench.line.origin")));
        } else if (row.goesOnFrom() != null || row.isFlow()) {
            quiet("", press(row.isFlow() ? "workbench.line.nothing" : "workbench.line.same", presses::noChange));
        } else {
            quiet("");
        }
    }

    private void checks(WorkRow row, LineWords words) {
        Optional<CheckResult> hard = row.checks().stream().filter(CheckResult::blocks).findFirst();
        CheckResult first = hard.orElseGet(() -> row.checks().getFirst());
        boolean reason = first.key().equals("check.correction") || first.key().equals("check.locked");
        if (first.blocks() && !reason) {
            tell(Tone.BAD, words.check(first));
        } else {
            tell(Tone.WARN, words.check(first), press("workbench.line.explain", presses::explain));
        }
    }

    private void returned(WorkRow row) {
        var review = row.update().review();
        tell(Tone.WARN, getTranslation("workbench.line.returned",
                review.decidedBy() == null ? "" : review.decidedBy().name(),
                review.decisionReason() == null ? "" : review.decisionReason()));
    }

    private void tell(Tone tone, String sentence, Component... more) {
        said = null;
        box.removeAll();
        var words = new Span(sentence);
        words.addClassName("say");
        words.setTitle(sentence);
        box.getElement().setAttribute("data-tone", tone.code());
        box.add(new Shape(tone, 13), words);
        box.add(more);
    }

    private void quiet(String sentence, Component... more) {
        box.removeAll();
        box.getElement().removeAttribute("data-tone");
        if (!sentence.isEmpty()) {
            box.add(new Span(sentence));
        }
        box.add(more);
    }

    private Component press(String key, Runnable action) {
        var button = new PressButton(getTranslation(key), event -> action.run());
        button.addClassName("linkbtn");
        return button;
    }

    @Override
    protected Div initContent() {
        return box;
    }
}
