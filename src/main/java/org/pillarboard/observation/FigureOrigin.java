package org.pillarboard.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a register that entered a figure, as it was known when the figure was settled.
 *
 * @param subjectId of what is opened by it; null where it has no page of its own
 * @param code      the number of the sheet it stands on; empty where there is none
 * @param on        the day that matters of it; null where none does
 * @param counted   what it adds: to the figure, to the numerator of a rate, to the weight of a mean
 * @param whole     what it adds to the denominator of a rate; null where the figure has none
 */
public record FigureOrigin(Kind kind, @Nullable UUID subjectId, String code, String name, @Nullable LocalDate on, When when,
        BigDecimal counted, @Nullable BigDecimal whole, In in) {

    public FigureOrigin(Kind kind, @Nullable UUID subjectId, String code, String name, @Nullable LocalDate on, When when, BigDecimal counted,
            @Nullable BigDecimal whole) {
        this(kind, subjectId, code, name, on, when, counted, whole, In.FIGURE);
    }

    /** The same with its amounts in another unit. */
    public FigureOrigin in(In unit) {
        return new FigureOrigin(kind, subjectId, code, name, on, when, counted, whole, unit);
    }

    /** What it is. */
    public enum Kind {
        /** What had been approved when the register began to feed. */
        OPENING,
        MILESTONE, PROJECT, TASK, DEBT, BOND,
        /** What the guarantee fund has or had out, and what was paid into it. */
        FUND, CAPITAL, ASSET, GUARANTEE, NET_ASSETS,
        /** Confidential debts, all together, for those who may not see them. */
        HIDDEN
    }

    /** What its amounts are in: the unit of the figure, items, yuan. */
    public enum In {
        FIGURE, ITEM, YUAN
    }

    /** What happens or happened on its day. */
    public enum When {
        DONE, DUE, BEGUN
    }
}
