package org.pillarboard.ui.workbench;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Objects;
import org.pillarboard.identity.LeavingChange;

/** Why a unit owes again what it was said to owe no more. */
final class Reopened {

    private Reopened() {
    }

    static String words(LeavingChange change, String unit, Locale locale) {
        String key = change.now() == null ? "workbench.reopened" : "workbench.reopened.later";
        return I18NProvider.translate(locale, key, change.on().toString(), Objects.requireNonNullElse(change.by(), "\u2014"), unit,
                change.said().toString(), String.valueOf(change.now()), Objects.requireNonNullElse(change.reason(), "\u2014"));
    }
}
