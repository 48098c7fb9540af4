package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How what falls due came about and what it turns into, in four columns (原始 → 到期 → 来源 → 新到期), in yuan. Pure.
 *
 * @param links what leaves a due node adds up to what is due, to the cent
 */
public record RefinancingFlow(List<Node> nodes, List<Link> links) {

    /** Where a node stands. */
    public enum Column {
        ORIGIN, DUE, SOURCE, NEXT
    }

    /**
     * Something money stands in or comes from.
     *
     * @param id       unique in the picture
     * @param name     of the instrument; none where several are drawn as one, or where there is none
     * @param count    how many instruments it stands for
     * @param kind     what kind of source it is; none for instruments, days, and what has no source
     * @param until    when the new debt falls due, as {@code 2029-12} or {@code 2029}; empty where that is open
     * @param standing how sure the money is
     */
    public record Node(String id, Column column, @Nullable String name, int count, @Nullable SourceKind kind, String until,
            BigDecimal amount, Standing standing) {
    }

    /** How sure money is: approved or arrived, not promised and not asked for yet, not promised though asked for. */
    public enum Standing {
        SECURED, EARLY, OPEN
    }

    /** An amount that goes from one node to another. */
    public record Link(String from, String to, BigDecimal amount, Standing standing) {
    }

    /** The picture of some dues out of a ledger on a day: the largest by name, the others as one. */
    public static RefinancingFlow of(List<Position> all, List<DueItem> dues, LocalDate day) {
        return new FlowDrawing(all, day).draw(dues);
    }
}
