package org.pillarboard.indicator;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.pillarboard.shared.Period;

/**
 * When an indicator is reported.
 *
 * @param janFebCombined true where January has no report of its own: the first period is January and February together
 */
@Embeddable
public record Rhythm(@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Frequency frequency,
        boolean janFebCombined) {

    /** The periods of a year, in order. */
    public List<Period> periods(int year) {
        return switch (frequency) {
            case MONTH, EVENT -> months(year);
            case QUARTER -> List.of(Period.quarter(year, 1), Period.quarter(year, 2), Period.quarter(year, 3),
                    Period.quarter(year, 4));
            case HALF_YEAR -> List.of(Period.halfYear(year, 1), Period.halfYear(year, 2));
            case YEAR -> List.of(Period.year(year));
        };
    }

    private List<Period> months(int year) {
        var periods = new ArrayList<Period>();
        if (janFebCombined) {
            periods.add(Period.janFeb(year));
        }
        for (int month = janFebCombined ? 3 : 1; month <= 12; month++) {
            periods.add(Period.month(year, month));
        }
        return List.copyOf(periods);
    }

    /** The last own period that ends within the one looked at; before the first of the year, the last of the year before. */
    public Period lastWithin(Period lookedAt) {
        return lastBy(lookedAt.endsOn());
    }

    /** The last own period that has ended by a day, that day included. */
    public Period lastBy(LocalDate day) {
        return periods(day.getYear()).reversed().stream().filter(period -> !period.endsOn().isAfter(day)).findFirst()
                .orElseGet(() -> periods(day.getYear() - 1).getLast());
    }

    /** Whether the period is one this indicator is reported for. */
    public boolean has(Period period) {
        return periods(period.year()).contains(period);
    }
}
