package org.pillarboard.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.review.Decision;
import org.pillarboard.review.Review;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.Once;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Unsent;

/** Approve, or give back with a reason; whoever handed it in is told to leave it to another. What is refused is told above. */
final class DecideBar extends Composite<Div> {

    private final transient Review review;
    private final transient UUID person;
    private final transient Consumer<Decision> decide;
    private final transient Runnable decided;
    private final Div told = new Div();
    private final TextField reason = new TextField();
    private @Nullable String place;

    /** @param decided called after each decision */
    DecideBar(Review review, UUID person, Consumer<Decision> decide, Runnable decided) {
        this.review = review;
        this.person = person;
        this.decide = decide;
        this.decided = decided;
        told.getElement().setAttribute("aria-live", "assertive");
    }

    /** Keeps a reason begun in the browser until the decision is made. @param key the item it is about */
    DecideBar unsent(String key) {
        place = key;
        Unsent.mark(reason, key, "reason");
        return this;
    }

    @Override
    protected Div initContent() {
        if (person.equals(Objects.requireNonNull(review.submittedBy()).id())) {
            return new Div(new Note(Tone.INFO, getTranslation("review.fourEyes")));
        }
        reason.setPlaceholder(getTranslation("debt.filing.reason"));
        reason.setAriaLabel(getTranslation("debt.filing.reason"));
        var approve = new Button(getTranslation("debt.filing.approve"), event -> decide(new Decision.Approve()));
        approve.addThemeName("primary");
        var back = new Button(getTranslation("debt.filing.return"), event -> giveBack(reason.getValue()));
        Once.perDoublePress(approve);
        Once.perDoublePress(back);
        var bar = new Div(reason, back, approve);
        bar.addClassName("fb");
        return new Div(told, bar);
    }

    private void giveBack(String why) {
        try {
            decide(new Decision.Return(why.strip(), null));
        } catch (RuleViolation missing) {
            askReason(RuleWords.of(missing, getLocale()));
        }
    }

    /** At the field, as in the inbox of figures. */
    private void askReason(String sentence) {
        reason.setManualValidation(true);
        reason.setErrorMessage(sentence);
        reason.setInvalid(true);
        reason.focus();
    }

    private void decide(Decision decision) {
        try {
            decide.accept(decision);
            Notification.show(getTranslation("debt.filing.done"));
            if (place != null) {
                Unsent.forget(person, place);
            }
            decided.run();
        } catch (RuleViolation refused) {
            tell(RuleWords.of(refused, getLocale()));
        } catch (NotFound gone) {
            tell(getTranslation("review.notSubmitted"));
        }
    }

    private void tell(String sentence) {
        told.removeAll();
        told.add(new Note(Tone.WARN, sentence));
    }
}
