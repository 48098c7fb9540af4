package org.pillarboard.ui.kit;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.PeriodKind;

/** How a reporting period is called on the screen. */
public final class PeriodNames {

    private PeriodNames() {
    }

    /** In full, with its year. */
    public static String of(Period period, Locale locale) {
        String year = String.valueOf(period.year());
        String key = "kit.period." + period.kind();
        return switch (period.kind()) {
            case MONTH -> text(locale, key, year, month(period.lastMonth(), locale));
            case QUARTER -> text(locale, key, year, quarter(period));
            case HALF_YEAR -> text(locale, key + "." + period.lastMonth() / 6, year);
            case JAN_FEB, YEAR -> text(locale, key, year);
        };
    }

    /** Within its year: months and quarters alone, everything else in full. */
    public static String brief(Period period, Locale locale) {
        return switch (period.kind()) {
            case MONTH -> month(period.lastMonth(), locale);
            case JAN_FEB -> text(locale, "kit.period.JAN_FEB.brief");
            case QUARTER -> text(locale, "kit.period.QUARTER.brief." + quarter(period));
            case HALF_YEAR, YEAR -> of(period, locale);
        };
    }

    /** What has passed of its year at its end: 1—10月, or Jan–Oct. */
    public static String soFar(Period period, Locale locale) {
        String last = month(period.lastMonth(), locale);
        return period.lastMonth() == 1 ? last : text(locale, "kit.period.soFar", last);
    }

    /** On an axis of several years: 2026-10, or Oct 2026. */
    public static String ofYears(Period period, Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) || period.kind() == PeriodKind.JAN_FEB ? of(period, locale)
                : period.code();
    }

    private static String quarter(Period period) {
        return String.valueOf((period.lastMonth() + 2) / 3);
    }

    /** The month's short name, 1 to 12. */
    public static String month(int month, Locale locale) {
        return Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** A month on an axis of time: 3, or Mar. */
    public static String tick(YearMonth month, Locale locale) {
        return DateTimeFormatter.ofPattern(text(locale, "kit.axis.month"), locale).format(month);
    }

    private static String text(Locale locale, String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
