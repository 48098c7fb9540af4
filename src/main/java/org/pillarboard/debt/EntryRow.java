package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One approved line of an instrument's history.
 *
 * @param on       when it happened or will; of a source: the day of what it pays
 * @param amount   yuan; 0 where there is none
 * @param rate     per cent a year, of {@link EntryKind#RATE}, and of a drawing that has its own
 * @param source   of {@link EntryKind#SOURCE} alone, as is the status
 * @param otherId  the instrument the money comes from, where it comes from one
 * @param replaces the entry that no longer stands
 */
public record EntryRow(UUID id, UUID instrumentId, EntryKind kind, LocalDate on, BigDecimal amount, @Nullable BigDecimal rate,
        @Nullable SourceKind source, @Nullable SourceStatus status, @Nullable Readiness readiness, @Nullable UUID otherId,
        String note, @Nullable UUID replaces, EntryDetail detail) {

    EntryRow(UUID id, UUID instrumentId, EntryKind kind, LocalDate on, BigDecimal amount, @Nullable BigDecimal rate,
            @Nullable SourceKind source, @Nullable SourceStatus status, @Nullable Readiness readiness, @Nullable UUID otherId,
            String note, @Nullable UUID replaces) {
        this(id, instrumentId, kind, on, amount, rate, source, status, readiness, otherId, note, replaces, EntryDetail.NONE);
    }

    /** Whether principal was paid back by it, as agreed or because holders put. */
    boolean isPayment() {
        return kind == EntryKind.REPAYMENT || kind == EntryKind.PUT;
    }

    boolean is(EntryKind one) {
        return kind == one;
    }
}
