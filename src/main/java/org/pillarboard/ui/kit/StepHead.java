package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** The head of a side panel that shows one of several: what it is, the how-manieth, and the ways to its neighbours. */
public final class StepHead extends Composite<Div> {

    private final Div head = new Div();
    private final IntConsumer step;

    /** @param step goes forth (1) or back (-1) */
    public StepHead(IntConsumer step) {
        this.step = step;
        head.addClassName("dh");
    }

    /** @param place such as 3 / 12 */
    public StepHead show(String title, String place, String caption) {
        var spring = new Span();
        spring.addClassName("sp");
        var at = new Span(place);
        at.addClassNames("cap", "num", "nb");
        var top = new Div(new H2(title), spring, at, stepper(Icons.CHEVRON_LEFT, "kit.step.former", -1),
                stepper(Icons.CHEVRON_RIGHT, "kit.step.next", 1));
        top.addClassName("row");
        var below = new Div(Whole.span(caption));
        below.addClassNames("cap", "num");
        head.removeAll();
        head.add(top, below);
        return this;
    }

    private Component stepper(Icons icon, String labelKey, int by) {
        var button = new PressButton();
        button.add(icon.draw(17));
        button.addClassName("iconbtn");
        button.setAriaLabel(getTranslation(labelKey));
        button.addClickListener(event -> step.accept(by));
        return button;
    }

    @Override
    protected Div initContent() {
        return head;
    }
}
