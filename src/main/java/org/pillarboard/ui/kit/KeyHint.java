package org.pillarboard.ui.kit;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A key that may be pressed. */
@Tag("kbd")
public final class KeyHint extends Component implements HasText {

    public KeyHint(String key) {
        setText(key);
    }
}
