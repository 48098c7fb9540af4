package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.Readiness;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.Tone;

/** How far the money for what falls due has come, in words. */
public final class DueWords {

    private DueWords() {
    }

    /** The sign of a due amount on a day: its light, and none where what is open is not asked for yet. */
    public static Tone tone(DueItem due, LocalDate day) {
        return due.isEarly(day) ? Tone.IDLE : Tone.of(due.light(day));
    }

    /** What has been reached, and what must be by a day. */
    public static String behind(DueItem due, LocalDate day, Locale locale) {
        return say(locale, "debt.due.behind", reached(due, locale), required(due, day, locale));
    }

    /** What must be reached by a day, which is named: days left elsewhere count from another one. */
    public static String required(DueItem due, LocalDate day, Locale locale) {
        return say(locale, "debt.due.required", level(Readiness.required(due.daysFrom(day)), locale), OfficeTimes.monthAndDay(day));
    }

    /** The days from what the page is known by to the day it falls due, with the day they count from. */
    public static String left(LocalDate dueOn, LocalDate from, Locale locale) {
        long days = ChronoUnit.DAYS.between(from, dueOn);
        return days < 0 ? say(locale, "figure.due.passed", -days) : say(locale, "figure.due.left", days, OfficeTimes.monthAndDay(from));
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
