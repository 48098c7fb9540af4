package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.Icons;

/** The ways to take a screen away, behind one button where there is no room for all. */
final class TakeAway extends Composite<Div> {

    private final Component[] ways;

    private TakeAway(Component... ways) {
        this.ways = ways;
    }

    /** Each by itself on a desk; on a phone all of them behind one button. */
    static Component[] of(Component... ways) {
        return Breadth.isNarrow() ? new Component[] {new TakeAway(ways)} : ways;
    }

    @Override
    protected Div initContent() {
        var list = new Div(ways);
        list.addClassName("ways");
        var button = new Button(getTranslation("project.takeAway"), Icons.DOWNLOAD.draw(15));
        var popover = new Popover(list);
        popover.setModal(true);
        popover.setAriaLabel(getTranslation("project.takeAway"));
        popover.setTarget(button);
        return new Div(button, popover);
    }
}
