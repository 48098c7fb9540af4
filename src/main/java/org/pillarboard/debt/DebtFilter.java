package org.pillarboard.debt;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which debts of a ledger are looked at (债务筛选). Pure.
 *
 * @param text part of the number, a name, the creditor or a number at a venue; blank for any
 * @param kind null for any
 */
public record DebtFilter(String text, @Nullable DebtKind kind, State state) {

    /** What is owed, as everybody counts it. */
    public static final DebtFilter USUAL = new DebtFilter("", null, State.OPEN);

    /** What is asked of an instrument. */
    public enum State {
        OPEN, OVERDUE, UNSECURED, REPAID, ALL
    }

    /**
     * Whether an instrument is looked at; perpetuals are open only where they count as debt. Which are overdue {@link OpenBook#lateOn} tells: it
     * depends on the day the ledger is looked at.
     */
    public boolean lets(Position position, WallView view) {
        var row = position.instrument();
        boolean said = text.isBlank() || (row.code() + " " + row.name() + " " + row.fullName() + " " + row.creditor() + " "
                + String.join(" ", row.venueCodes())).toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
        return said && (kind == null || kind == row.kind()) && switch (state) {
            case OPEN -> view.counts(position);
            case UNSECURED -> view.counts(position) && position.next(view).filter(due -> !due.isSecured()).isPresent();
            case REPAID -> !position.isOpen();
            case OVERDUE, ALL -> true;
        };
    }

    /** The same with other words. */
    public DebtFilter text(String other) {
        return new DebtFilter(other.strip(), kind, state);
    }

    /** The same of another kind. */
    public DebtFilter kind(@Nullable DebtKind other) {
        return new DebtFilter(text, other, state);
    }

    /** The same that stand otherwise. */
    public DebtFilter state(State other) {
        return new DebtFilter(text, kind, other);
    }
}
