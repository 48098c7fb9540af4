package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Function;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.Readiness;
import org.pillarboard.ui.kit.MoneyWords;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.Tone;

/** How far the money for what falls due has come, in words. */
public final class DueWords {

    private DueWords() {
    }

    /** The sign of a due amount on a day: its light, and none where what is open is not asked for yet. */
    public static Tone tone(DueItem due, LocalDate day) {
        return due.isUnanswered() ? Tone.of(due.unansweredLight()) : due.isEarly(day) ? Tone.IDLE : Tone.of(due.light(day));
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

    /** What has been reached, whatever the money comes from; beside it the newest step approved since. */
    public static String reached(DueItem due, Locale locale) {
        String reached = due.isProven() ? proven(due, locale) : level(due.reached(), locale);
        return due.later().map(step -> say(locale, "debt.due.later", reached, OfficeTimes.monthAndDay(step.on()), level(step.readiness(), locale)))
                .orElse(reached);
    }

    private static String proven(DueItem due, Locale locale) {
        return say(locale, due.hasArrived() ? "debt.due.arrived" : "debt.due.proven");
    }

    /** How far it is secured. */
    public static String money(DueItem due, LocalDate day, Locale locale) {
        return money(due, day, locale, yuan -> MoneyWords.of(yuan, locale));
    }

    /** @param said how an amount is said, where all of a column are in one unit */
    public static String money(DueItem due, LocalDate day, Locale locale, Function<BigDecimal, String> said) {
        if (due.isUnanswered()) {
            return say(locale, "debt.due.unanswered");
        }
        if (due.isBehind(day) && (due.isProven() || due.isSecured())) {
            return due.isProven() ? proven(due, locale) : say(locale, "debt.due.slow");
        }
        return due.isSecured() ? say(locale, "debt.due.secured") : open(due, locale, said);
    }

    /** How far what is not there has come, whether that is far enough for the days left, and interest that wants own cash; may be empty. */
    public static String more(DueItem due, LocalDate day, Locale locale) {
        return more(due, day, locale, yuan -> MoneyWords.of(yuan, locale));
    }

    /** @param said how an amount is said, where all of a column are in one unit */
    public static String more(DueItem due, LocalDate day, Locale locale, Function<BigDecimal, String> said) {
        if (due.isUnanswered()) {
            return "";
        }
        var more = new ArrayList<String>();
        if (due.isBehind(day)) {
            more.add(due.isProven() ? required(due, day, locale) : behind(due, day, locale));
        } else if (!due.isSecured()) {
            String reached = reached(due, locale);
            more.add(due.isEarly(day) ? say(locale, "debt.due.and", say(locale, "debt.due.early"), reached) : reached);
        }
        if (due.ownInterest().signum() != 0) {
            more.add(say(locale, due.lacksOwnCash(day) ? "debt.due.own.missing" : "debt.due.own", said.apply(due.ownInterest())));
        }
        return more.stream().reduce((one, other) -> say(locale, "debt.due.and", one, other)).orElse("");
    }

    /** What has no source, and what is only intended. */
    private static String open(DueItem due, Locale locale, Function<BigDecimal, String> said) {
        String uncovered = say(locale, "debt.due.uncovered", said.apply(due.uncovered()));
        String intended = say(locale, "debt.due.intended", said.apply(due.intended()));
        return due.uncovered().signum() == 0 ? intended : due.intended().signum() == 0 ? uncovered
                : say(locale, "debt.due.and", uncovered, intended);
    }

    /** A level by its name. */
    public static String level(Readiness level, Locale locale) {
        return say(locale, "debt.choice.LEVEL." + level);
    }

    private static String say(Locale locale, String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
