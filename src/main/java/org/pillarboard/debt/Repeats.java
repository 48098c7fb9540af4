package org.pillarboard.debt;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pillarboard.shared.RuleViolation;

/**
 * Finds repayments that are told twice (重复登记): with the debt, the day and the amount of one that was approved, waits or stands above in
 * the same sheet, and without a word of why they are another one. Pure.
 *
 * @param known   the entries that stand
 * @param waiting payments other filings wait with
 */
record Repeats(Collection<EntryRow> known, Collection<EntryRow> waiting) {

    private static final int WAN = 4;

    /**
     * Of what is filed beside what is known.
     *
     * @param known may hold what the filed lines correct
     */
    static Repeats among(Collection<EntryRow> known, Collection<EntryRow> filed, Collection<EntryRow> waiting) {
        var gone = filed.stream().map(EntryRow::replaces).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Repeats(Positions.standing(known).stream().filter(entry -> !gone.contains(entry.id())).toList(), waiting);
    }

    /** What is to say of one of a sheet's payments, the debt named by its number; nothing where it is told once. */
    Optional<RuleViolation> of(EntryRow payment, String code, List<EntryRow> sheet) {
        if (isTold(payment, known)) {
            return Optional.of(new RuleViolation("debt.repaidTwice", args(payment, code)));
        }
        if (isTold(payment, waiting)) {
            return Optional.of(new RuleViolation("debt.repaidTwice.waiting", args(payment, code)));
        }
        return isTold(payment, sheet.subList(0, sheet.indexOf(payment))) ? Optional.of(new RuleViolation("debt.repaidTwice.here", args(payment, code)))
                : Optional.empty();
    }

    private static Object[] args(EntryRow payment, String code) {
        return new Object[] {code, payment.on(), payment.amount().movePointLeft(WAN)};
    }

    private static boolean isTold(EntryRow payment, Collection<EntryRow> others) {
        return payment.isPayment() && payment.amount().signum() > 0 && payment.detail().another().isEmpty()
                && others.stream().anyMatch(other -> isSame(payment, other));
    }

    /** Of two tranches each has its own; and one that says why it is another one is another one. */
    private static boolean isSame(EntryRow one, EntryRow other) {
        return other.isPayment() && other.detail().another().isEmpty()
                && other.instrumentId().equals(one.instrumentId()) && other.on().equals(one.on()) && isEqual(other.amount(), one.amount())
                && (one.detail().label().isEmpty() || other.detail().label().isEmpty() || one.detail().label().equals(other.detail().label()));
    }

    private static boolean isEqual(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
