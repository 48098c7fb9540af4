package org.pillarboard.ui.review;

import com.vaadin.flow.component.Composite;
import org.pillarboard.ui.kit.DecisionBar;

/** What the bar of the inbox says: the item in hand, or the several that are ticked. */
final class ReviewBar extends Composite<DecisionBar> {

    private final DecisionBar bar;

    ReviewBar(Runnable onReturn, Runnable onApprove) {
        bar = new DecisionBar(onReturn, onApprove).alsoKey("X", getTranslation("review.key.tick"));
    }

    /** The item in hand; off with the reason where it is the reviewer's own. */
    void show(LineText words) {
        boolean mine = words.line().mine();
        int open = words.line().checks().size();
        bar.show(getTranslation("review.bar.one", words.unit(), words.indicator(), words.period()),
                mine ? getTranslation("review.own") : open == 0 ? getTranslation("review.bar.published")
                : getTranslation("review.bar.checks", String.valueOf(open)), !mine);
    }

    /** Several ticked. */
    void showMany(int count, int own) {
        bar.show(getTranslation("review.bar.many", String.valueOf(count)), own == 0 ? getTranslation("review.bar.together")
                : getTranslation("review.bar.own", String.valueOf(own)), count > 0);
    }

    @Override
    protected DecisionBar initContent() {
        return bar;
    }
}
