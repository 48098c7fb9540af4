package org.pillarboard.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;

/**
 * Until which day of the month after a period its reports are due (填报日历), in every version. A change holds for the deadlines that
 * had not passed when it was made and would not have by it; the others stay, and with them what a past day shows. Pure.
 */
final class Deadlines {

    private static final int USUAL = 10;

    /** @param day of the month after the period, from 1 to 31 */
    record Version(Frequency frequency, int day, Instant knownFrom) {
    }

    private final Map<Frequency, List<Version>> versions;

    Deadlines(List<Version> all) {
        versions = all.stream().sorted(Comparator.comparing(Version::knownFrom)).collect(Collectors.groupingBy(Version::frequency));
    }

    /** The same with one version more. */
    Deadlines with(Version newer) {
        return new Deadlines(Stream.concat(versions.values().stream().flatMap(List::stream), Stream.of(newer)).toList());
    }

    /** The day as it stands now. */
    int day(Frequency frequency) {
        var all = of(frequency);
        return all.isEmpty() ? USUAL : all.getLast().day();
    }

    /** When a period's report is due: a fixed day of the month after its end, the last one if the month is shorter. */
    LocalDate of(Frequency frequency, Period period) {
        var month = period.endsOn().plusDays(1);
        var all = of(frequency);
        var due = on(month, all.isEmpty() ? USUAL : all.getFirst().day());
        for (Version version : all) {
            var made = AsOf.dayOf(version.knownFrom());
            var other = on(month, version.day());
            if (!made.isAfter(due) && !made.isAfter(other)) {
                due = other;
            }
        }
        return due;
    }

    private List<Version> of(Frequency frequency) {
        return versions.getOrDefault(frequency, List.of());
    }

    private static LocalDate on(LocalDate month, int day) {
        return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
    }
}
