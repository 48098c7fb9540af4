package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A source of what an instrument owes on a day, in yuan; with the new instrument it comes from, where it is one. */
public record SourceRow(UUID instrumentId, LocalDate dueOn, SourceKind kind, BigDecimal amount, SourceStatus status,
        @Nullable UUID otherId, String note) {

    /** So much of it. */
    SourceRow of(BigDecimal some) {
        return new SourceRow(instrumentId, dueOn, kind, some, status, otherId, note);
    }
}
