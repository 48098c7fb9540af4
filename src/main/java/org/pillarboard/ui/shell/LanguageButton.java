package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import org.pillarboard.ui.kit.PressButton;

/** Switches between Chinese and English; also for the pages before log-in. */
public final class LanguageButton extends Composite<NativeButton> {

    @Override
    protected NativeButton initContent() {
        Locale other = Texts.isEnglish(getLocale()) ? Texts.CHINESE : Locale.ENGLISH;
        var button = new PressButton(getTranslation("shell.tool.language"),
                event -> Preferences.rememberLanguage(event.getSource().getUI().orElseThrow(), other));
        button.addClassNames("iconbtn", "words");
        button.setAriaLabel(getTranslation("shell.tool.language.to"));
        button.getElement().setAttribute("lang", other.toLanguageTag());
        return button;
    }
}
