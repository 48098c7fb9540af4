package org.pillarboard.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.KeyHint;

/** The floating bar: what is in hand or ticked, and the two decisions with their keys. */
final class ReviewBar extends Composite<Div> {

    private final Div what = new Div();
    private final Div note = new Div();
    private final Button back;
    private final Button approve;

    ReviewBar(Runnable onReturn, Runnable onApprove) {
        back = new Button(getTranslation("review.return"), Icons.UNDO_2.draw(15), event -> onReturn.run());
        approve = new Button(getTranslation("review.approve"), Icons.CHECK.draw(15), event -> onApprove.run());
        approve.addThemeName("primary");
        what.addClassNames("b", "ell");
        note.addClassName("cap");
        note.getElement().setAttribute("aria-live", "polite");
    }

    /** The item in hand; off with the reason where it is the reviewer's own. */
    void show(LineText words) {
        boolean mine = words.line().mine();
        what.setText(getTranslation("review.bar.one", words.unit(), words.indicator(), words.period()));
        what.setTitle(what.getText());
        int open = words.line().checks().size();
        offer(!mine, mine ? getTranslation("review.own") : open == 0 ? getTranslation("review.bar.published")
                : getTranslation("review.bar.checks", String.valueOf(open)));
    }

    /** Several ticked. */
    void showMany(int count, int own) {
        what.setText(getTranslation("review.bar.many", String.valueOf(count)));
        offer(count > 0, own == 0 ? getTranslation("review.bar.together")
                : getTranslation("review.bar.own", String.valueOf(own)));
    }

    private void offer(boolean open, @Nullable String sentence) {
        back.setEnabled(open);
        approve.setEnabled(open);
        note.setText(sentence);
    }

    @Override
    protected Div initContent() {
        var left = new Div(what, note);
        left.addClassName("bl");
        var spring = new Span();
        spring.addClassName("sp");
        var keys = new Span(new KeyHint("R"), new Span(getTranslation("review.return")), new KeyHint("A"),
                new Span(getTranslation("review.key.approve")), new KeyHint("X"), new Span(getTranslation("review.key.tick")));
        keys.addClassNames("cap", "nb", "keyhints", "dsk");
        var bar = new Div(left, spring, keys, back, approve);
        bar.addClassName("rbar");
        bar.getElement().setAttribute("role", "toolbar").setAttribute("aria-label", getTranslation("review.bar"));
        return bar;
    }
}
