package org.pillarboard.debt;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What some entries tell beside a day and an amount.
 *
 * @param until     the day a tranche (期) is due, where that is its own
 * @param label     of a drawing and of what was repaid of it: the tranche; of money used: the project's code
 * @param amendment of {@link EntryKind#AMENDMENT} alone
 * @param another   why a repayment is another one than that filed before with the same day and amount; empty where nothing looks like it
 */
public record EntryDetail(@Nullable LocalDate until, String label, @Nullable Amendment amendment, String another) {

    public static final EntryDetail NONE = new EntryDetail(null, "", null);

    public EntryDetail(@Nullable LocalDate until, String label, @Nullable Amendment amendment) {
        this(until, label, amendment, "");
    }

    static EntryDetail label(String label) {
        return label.isEmpty() ? NONE : new EntryDetail(null, label, null);
    }

    static EntryDetail of(Amendment amendment) {
        return new EntryDetail(null, "", amendment);
    }

    /** @throws IllegalStateException for an entry that amends nothing */
    Amendment terms() {
        return Objects.requireNonNull(amendment);
    }
}
