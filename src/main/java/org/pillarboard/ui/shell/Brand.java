package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.pillarboard.ui.kit.Seal;

/** Seal, name of the product, name of the house. */
public final class Brand extends Composite<Div> {

    private final int size;

    public Brand(int size) {
        this.size = size;
    }

    @Override
    protected Div initContent() {
        var name = new Span(getTranslation("shell.brand"));
        name.addClassName("name");
        var house = new Span(getTranslation("shell.house"));
        house.addClassName("house");
        var brand = new Div(new Seal(size), new Div(name, house));
        brand.addClassName("brand");
        return brand;
    }
}
