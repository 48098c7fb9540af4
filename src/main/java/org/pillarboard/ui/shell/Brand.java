package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.pillarboard.ui.kit.Seal;
import org.pillarboard.ui.kit.Still;

/** Seal, name of the product, name of the house. */
public final class Brand extends Composite<Still> {

    private final int size;

    public Brand(int size) {
        this.size = size;
    }

    @Override
    protected Still initContent() {
        var name = new Span(getTranslation("shell.brand"));
        name.addClassName("name");
        var house = new Span(getTranslation("shell.house"));
        house.addClassName("house");
        var brand = new Still(new Seal(size), new Div(name, house));
        brand.addClassName("brand");
        return brand;
    }
}
