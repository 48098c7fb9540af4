package org.pillarboard.ui.kit.figure;

import java.util.Locale;

/** Measures are called by their plural; of one in English it is the singular. */
final class Singular {

    private static final String PEOPLE = "people";

    private Singular() {
    }

    /** @param number as it is written */
    static String of(String unit, String number, Locale locale) {
        if (!number.equals("1") || !Locale.ENGLISH.getLanguage().equals(locale.getLanguage())) {
            return unit;
        }
        return unit.equals(PEOPLE) ? "person" : unit.endsWith("ies") ? unit.substring(0, unit.length() - 3) + "y"
                : unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }
}
