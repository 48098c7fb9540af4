package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.pillarboard.identity.UnitRow;

/** How a unit is called in a language. */
public final class UnitNames {

    private UnitNames() {
    }

    public static String brief(UnitRow unit, Locale locale) {
        String english = unit.shortNameEn().isBlank() ? unit.nameEn() : unit.shortNameEn();
        return isEnglish(locale) && !english.isBlank() ? english : unit.shortName();
    }

    /** The root stands for the whole and is called the same everywhere. */
    public static String full(UnitRow unit, Locale locale) {
        return unit.parentCode() == null ? brief(unit, locale) : isEnglish(locale) && !unit.nameEn().isBlank() ? unit.nameEn() : unit.name();
    }

    /** Of whom something is asked: where that is the whole city, the commission itself answers; the city is a scope alone. */
    public static String accountable(UnitRow unit, Locale locale) {
        return unit.parentCode() == null ? I18NProvider.translate(locale, "shell.house") : brief(unit, locale);
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
