package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.pillarboard.ui.kit.Icons;

/** The field above a register that narrows it while one types. */
final class RegisterFilter extends Composite<Div> {

    private final TextField field = new TextField();

    RegisterFilter(String label, Runnable changed) {
        field.setPlaceholder(label);
        field.setAriaLabel(label);
        field.setPrefixComponent(Icons.SEARCH.draw(15));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(event -> changed.run());
    }

    @Override
    protected Div initContent() {
        return new Div(field);
    }

    String text() {
        return field.getValue();
    }
}
