package org.pillarboard.identity;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a unit leaves the scope was said of one day and is said of another one, or no more: figures above it are other ones.
 *
 * @param said   the day it was said to leave on
 * @param now    the day it is said to leave on now; null: the leaving was taken back
 * @param first  the day of the first of several such changes, before which all stood as it was said
 * @param on     the day of the last
 * @param by     who made the last; null where that was not kept
 * @param reason why; null where that was not asked
 */
public record LeavingChange(String unit, LocalDate said, @Nullable LocalDate now, LocalDate first, LocalDate on, @Nullable String by,
                            @Nullable String reason) {

    /** Both as one. */
    LeavingChange then(LeavingChange later) {
        return new LeavingChange(unit, said, later.now, first, later.on, later.by, later.reason);
    }

    /** Whether a day of a span counts now and did not, or the other way round. */
    boolean concerns(LocalDate from, LocalDate until) {
        if (Objects.equals(said, now)) {
            return false;
        }
        var begins = now == null || said.isBefore(now) ? said : now;
        var ends = now == null || said.isAfter(now) ? said : now;
        return !begins.isAfter(until) && (now == null || ends.isAfter(from));
    }
}
