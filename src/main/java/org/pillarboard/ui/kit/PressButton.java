package org.pillarboard.ui.kit;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;

/**
 * A button that tells the server that it was pressed and nothing else. Flow's own listener asks the browser for eleven facts
 * of each press (where on the screen, with which keys) and keeps a kilobyte for every button to do so.
 *
 * @see "ADR 0027"
 */
public final class PressButton extends NativeButton {

    private final List<ComponentEventListener<ClickEvent<NativeButton>>> listeners = new ArrayList<>(1);

    public PressButton() {
    }

    public PressButton(String text) {
        super(text);
    }

    public PressButton(String text, ComponentEventListener<ClickEvent<NativeButton>> listener) {
        super(text);
        addClickListener(listener);
    }

    @Override
    public Registration addClickListener(ComponentEventListener<ClickEvent<NativeButton>> listener) {
        if (listeners.isEmpty()) {
            getElement().addEventListener("click", press -> fireEvent(new ClickEvent<>(this)));
        }
        return Registration.addAndRemove(listeners, listener);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void fireEvent(ComponentEvent<?> event) {
        if (event instanceof ClickEvent<?> press) {
            List.copyOf(listeners).forEach(listener -> listener.onComponentEvent((ClickEvent<NativeButton>) press));
        } else {
            super.fireEvent(event);
        }
    }
}
