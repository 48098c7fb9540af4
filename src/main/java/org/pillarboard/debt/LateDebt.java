package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A debt of which something should have been repaid and was not.
 *
 * @param owed what of it, in yuan, by the day it fell due on, the oldest first
 * @param day  it is late on
 */
public record LateDebt(Position position, SortedMap<LocalDate, BigDecimal> owed, LocalDate day) {

    /** What of it is late together, in yuan. */
    public BigDecimal amount() {
        return owed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The day the oldest of it fell due on. */
    public LocalDate since() {
        return owed.firstKey();
    }

    /** Whether it speaks of a payment already. */
    public boolean tells(DueItem due) {
        return unpaid(due).signum() > 0;
    }

    /** What of a payment did not come, in yuan. */
    public BigDecimal unpaid(DueItem due) {
        return due.position().instrument().id().equals(position.instrument().id()) && due.reason() != DueReason.PUT
                ? owed.getOrDefault(due.on(), BigDecimal.ZERO) : BigDecimal.ZERO;
    }

    /** The same of all late debts together. */
    public static BigDecimal unpaid(DueItem due, List<LateDebt> some) {
        return DebtBook.sum(some, one -> one.unpaid(due));
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
        var late = new TreeMap<LocalDate, BigDecimal>();
        for (Owed owed : owed(position, dues)) {
            var rest = owed.amount().subtract(left).max(BigDecimal.ZERO);
            left = left.subtract(owed.amount()).max(BigDecimal.ZERO);
            if (rest.signum() > 0) {
                late.merge(owed.on(), rest, BigDecimal::add);
            }
        }
        return late.isEmpty() ? Optional.empty() : Optional.of(new LateDebt(position, late, day));
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
