package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** What seasons are called: those of the catalogue by name, one the office has added itself by its code. */
public final class SeasonNames {

    private SeasonNames() {
    }

    public static String of(String code, Locale locale) {
        String name = I18NProvider.translate(locale, "admin.season." + code);
        return name.startsWith("!") ? code : name;
    }
}
