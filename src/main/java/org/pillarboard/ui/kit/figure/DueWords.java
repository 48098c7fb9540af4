package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.Readiness;

/** How far the money for what falls due has come, in words. */
public final class DueWords {

    private DueWords() {
    }

    /** What has been reached, and what must be by a day. */
    public static String behind(DueItem due, LocalDate day, Locale locale) {
        return say(locale, "debt.due.behind", reached(due, locale), required(due, day, locale));
    }

    /** What must be reached by a day. */
    public static String required(DueItem due, LocalDate day, Locale locale) {
        return say(locale, "debt.due.required", level(Readiness.required(due.daysFrom(day)), locale));
    }

    /** What has been reached, whatever the money comes from. */
    public static String reached(DueItem due, Locale locale) {
        return due.isProven() ? say(locale, "debt.due.proven") : level(due.reached(), locale);
    }

    /** A level by its name. */
    public static String level(Readiness level, Locale locale) {
        return say(locale, "debt.choice.LEVEL." + level);
    }

    private static String say(Locale locale, String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
