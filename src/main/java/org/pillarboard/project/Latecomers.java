package org.pillarboard.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.AsOf;

/**
 * What had begun by a past day and came into its register only later: the list of that day lacks it.
 *
 * @param since the day the first of them was entered
 */
public record Latecomers(long count, LocalDate since) {

    static Optional<Latecomers> of(long count, @Nullable Instant first) {
        return first == null ? Optional.empty() : Optional.of(new Latecomers(count, AsOf.dayOf(first)));
    }

    /** Whether the register held fewer than it lacked: its counts speak of nothing then. */
    public boolean outnumber(long known) {
        return count > known;
    }
}
