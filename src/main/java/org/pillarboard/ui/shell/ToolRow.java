package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.PressButton;
import org.pillarboard.ui.kit.Still;

/** Finding things, light or dark, roomy or compact, Chinese or English. */
final class ToolRow extends Composite<Div> {

    private final @Nullable Component find;
    private boolean dark;
    private boolean compact;

    /** @param find what opens the search; null for those who have nothing to look for */
    ToolRow(@Nullable Component find) {
        this.find = find;
    }

    @Override
    protected Div initContent() {
        var preferences = Preferences.of(VaadinRequest.getCurrent());
        dark = preferences.dark();
        compact = preferences.compact();
        var row = new Div(scheme(), density(), new LanguageButton());
        if (find != null) {
            row.addComponentAsFirst(find);
        }
        row.addClassName("tools");
        return row;
    }

    private Component scheme() {
        var button = button("shell.tool.scheme", dark ? Icons.SUN : Icons.MOON);
        button.addClickListener(event -> {
            dark = !dark;
            Preferences.rememberDark(getUI().orElseThrow(), dark);
            redraw(button, dark ? Icons.SUN : Icons.MOON, dark);
        });
        button.getElement().setAttribute("aria-pressed", String.valueOf(dark));
        return button;
    }

    private Component density() {
        var button = button("shell.tool.density", compact ? Icons.ROWS_4 : Icons.ROWS_3);
        button.addClickListener(event -> {
            compact = !compact;
            Preferences.rememberCompact(getUI().orElseThrow(), compact);
            redraw(button, compact ? Icons.ROWS_4 : Icons.ROWS_3, compact);
        });
        button.getElement().setAttribute("aria-pressed", String.valueOf(compact));
        return button;
    }

    private static void redraw(NativeButton button, Icons icon, boolean pressed) {
        Still.fill(button, List.of(icon.draw(17)));
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    private NativeButton button(String labelKey, Icons icon) {
        return iconButton(getTranslation(labelKey), icon);
    }

    /** A button that is an icon, its name told to those who hover or listen. */
    static NativeButton iconButton(String label, Icons icon) {
        var button = new PressButton();
        Still.fill(button, List.of(icon.draw(17)));
        button.addClassName("iconbtn");
        button.setAriaLabel(label);
        button.setTitle(label);
        return button;
    }
}
