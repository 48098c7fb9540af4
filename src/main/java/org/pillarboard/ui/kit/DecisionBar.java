package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** The floating bar of a reviewer: what is in hand, and the two decisions with their keys. */
public final class DecisionBar extends Composite<Div> {

    private final Div what = new Div();
    private final Div note = new Div();
    private final Button back;
    private final Button approve;
    private final Span keys = new Span();

    public DecisionBar(Runnable onReturn, Runnable onApprove) {
        back = new Button(getTranslation("kit.decision.return"), Icons.UNDO_2.draw(15), event -> onReturn.run());
        approve = new Button(getTranslation("kit.decision.approve"), Icons.CHECK.draw(15), event -> onApprove.run());
        approve.addThemeName("primary");
        Once.perDoublePress(back);
        Once.perDoublePress(approve);
        what.addClassNames("b", "ell");
        note.addClassName("cap");
        note.getElement().setAttribute("aria-live", "polite");
        keys.addClassNames("cap", "nb", "keyhints", "dsk");
        alsoKey("R", getTranslation("kit.decision.return")).alsoKey("A", getTranslation("kit.decision.pass"));
        ScreenKeys.listen(this, Map.of("R", ifOpen(onReturn), "A", ifOpen(onApprove)));
    }

    /** Names a key in the bar beside R and A, which it hears itself. */
    public DecisionBar alsoKey(String key, String meaning) {
        keys.add(new KeyHint(key), new Span(meaning));
        return this;
    }

    private Runnable ifOpen(Runnable decision) {
        return () -> {
            if (approve.isEnabled()) {
                decision.run();
            }
        };
    }

    /** @param open whether it may be decided here; the note says why not, or what follows */
    public DecisionBar show(String item, String sentence, boolean open) {
        what.removeAll();
        what.add(new FindingClause(item).draw());
        what.setTitle(item);
        note.setText(sentence);
        back.setEnabled(open);
        approve.setEnabled(open);
        return this;
    }

    @Override
    protected Div initContent() {
        var left = new Div(what, note);
        left.addClassName("bl");
        var spring = new Span();
        spring.addClassName("sp");
        var bar = new Div(left, spring, keys, back, approve);
        bar.addClassName("rbar");
        bar.getElement().setAttribute("role", "toolbar").setAttribute("aria-label", getTranslation("kit.decision"));
        return bar;
    }
}
