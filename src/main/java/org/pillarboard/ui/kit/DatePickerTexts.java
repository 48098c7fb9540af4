package org.pillarboard.ui.kit;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The words of a date picker: ISO dates, and what else people here type; weeks from Monday. */
public final class DatePickerTexts {

    private DatePickerTexts() {
    }

    public static DatePickerI18n of(Locale locale) {
        return new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy\u5e74M\u6708d\u65e5")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, locale)).toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.NARROW_STANDALONE, locale))
                .setToday(I18NProvider.translate(locale, "kit.date.today"))
                .setCancel(I18NProvider.translate(locale, "kit.date.cancel"))
                .setBadInputErrorMessage(I18NProvider.translate(locale, "kit.date.unreadable"))
                .setMaxErrorMessage(I18NProvider.translate(locale, "kit.date.future"));
    }

    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, 7).mapToObj(i -> DayOfWeek.SUNDAY.plus(i).getDisplayName(style, locale)).toList();
    }
}
