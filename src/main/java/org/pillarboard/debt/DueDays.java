package org.pillarboard.debt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which due day is meant by a source, which names the day of the contract or the working day it is paid on. */
final class DueDays {

    private static final int SAME = 10;

    private DueDays() {
    }

    /** The nearest within ten days, the earlier of two; none where none is so near. */
    static Optional<LocalDate> meant(LocalDate named, Collection<LocalDate> dues) {
        return dues.stream().filter(day -> isSame(day, named))
                .min(Comparator.comparing((LocalDate day) -> apart(day, named)).thenComparing(day -> day));
    }

    static boolean isSame(LocalDate one, LocalDate other) {
        return apart(one, other) <= SAME;
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
