package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A debt of which something should have been repaid and was not.
 *
 * @param amount in yuan
 * @param since  the day the oldest of it fell due on
 * @param day    it is late on
 */
public record LateDebt(Position position, BigDecimal amount, LocalDate since, LocalDate day) {

    /** Whether it speaks of a payment already: one that fell due no earlier and before the day it was looked at. */
    public boolean tells(DueItem due) {
        return due.position().instrument().id().equals(position.instrument().id()) && due.reason() != DueReason.PUT
                && !due.on().isBefore(since) && due.on().isBefore(day);
    }

    /** Those of some that the guarantee fund has out beyond their day: no overdue debt (DR09), told beside it. */
    public static List<LateDebt> advances(List<LateDebt> some) {
        return some.stream().filter(one -> !one.position().instrument().kind().canBeOverdue()).toList();
    }

    /** What of some is late together, in yuan. */
    public static BigDecimal sum(List<LateDebt> some) {
        return DebtBook.sum(some, LateDebt::amount);
    }

    private record Owed(BigDecimal amount, LocalDate on) {
    }

    /**
     * @param dues its own that are past and no put
     * @param paid since the day the position stands on; it goes to the oldest
     */
    static Optional<LateDebt> of(Position position, List<DueItem> dues, BigDecimal paid, LocalDate day) {
        var left = paid;
        LateDebt late = null;
        for (Owed owed : owed(position, dues)) {
            var rest = owed.amount().subtract(left).max(BigDecimal.ZERO);
            left = left.subtract(owed.amount()).max(BigDecimal.ZERO);
            if (rest.signum() > 0) {
                late = late == null ? new LateDebt(position, rest, owed.on(), day) : new LateDebt(position, late.amount.add(rest), late.since, day);
            }
        }
        return Optional.ofNullable(late);
    }

    private static List<Owed> owed(Position position, List<DueItem> dues) {
        var owed = new ArrayList<Owed>();
        if (position.isOverdue() && position.overdueSince() != null) {
            owed.add(new Owed(position.overdue(), position.overdueSince()));
        }
        dues.forEach(due -> owed.add(new Owed(due.amount(), due.on())));
        return owed;
    }
}
