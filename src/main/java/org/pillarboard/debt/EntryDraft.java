package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of an instrument's history as it is entered, instruments named by their numbers; its parts: {@link EntryRow}. */
public record EntryDraft(String instrumentCode, EntryKind kind, LocalDate on, BigDecimal amount, @Nullable BigDecimal rate,
        @Nullable SourceKind source, @Nullable SourceStatus status, @Nullable Readiness readiness, @Nullable String otherCode,
        String note, @Nullable UUID replaces, EntryDetail detail) {

    public EntryDraft(String instrumentCode, EntryKind kind, LocalDate on, BigDecimal amount, @Nullable BigDecimal rate,
            @Nullable SourceKind source, @Nullable SourceStatus status, @Nullable Readiness readiness, @Nullable String otherCode,
            String note, @Nullable UUID replaces) {
        this(instrumentCode, kind, on, amount, rate, source, status, readiness, otherCode, note, replaces, EntryDetail.NONE);
    }

    /** Money that moves, or a day holders may put. */
    public static EntryDraft of(String instrumentCode, EntryKind kind, LocalDate on, BigDecimal amount, String note) {
        return new EntryDraft(instrumentCode, kind, on, amount, null, null, null, null, null, note, null);
    }

    public static EntryDraft rate(String instrumentCode, LocalDate on, BigDecimal rate) {
        return new EntryDraft(instrumentCode, EntryKind.RATE, on, BigDecimal.ZERO, rate, null, null, null, null, "", null);
    }

    public static EntryDraft ready(String instrumentCode, LocalDate on, Readiness level) {
        return new EntryDraft(instrumentCode, EntryKind.READINESS, on, BigDecimal.ZERO, null, null, null, level, null, "", null);
    }

    /** @param otherCode the instrument the money comes from, where it comes from one */
    public static EntryDraft source(String instrumentCode, LocalDate dueOn, BigDecimal amount, SourceKind source,
            SourceStatus status, @Nullable String otherCode, String note) {
        return new EntryDraft(instrumentCode, EntryKind.SOURCE, dueOn, amount, null, source, status, null, otherCode, note, null);
    }
}
