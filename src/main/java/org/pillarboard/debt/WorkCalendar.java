package org.pillarboard.debt;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Working days (工作日): weekends and public holidays off, make-up days (调休上班) on. Beyond the years known: weekends only. */
public final class WorkCalendar {

    private static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final HolidayCalendar days;

    private WorkCalendar(HolidayCalendar days) {
        this.days = days;
    }

    /**
     * @param off    public holidays, as published each year
     * @param madeUp weekend days that are worked in exchange
     */
    public static WorkCalendar of(Collection<LocalDate> off, Collection<LocalDate> madeUp) {
        return new WorkCalendar(ImmutableHolidayCalendar.of(HolidayCalendarId.of("CN"), off, WEEKEND, madeUp));
    }

    public boolean isWorkingDay(LocalDate day) {
        return days.isBusinessDay(day);
    }

    /** The day a payment is made that is due on a day. */
    public LocalDate adjust(LocalDate day, DayRoll roll) {
        return roll.convention().adjust(day, days);
    }
}
