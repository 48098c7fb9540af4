package org.pillarboard.debt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Whose new debt may repay principal alone, on a day: what is set for an instrument stands before what is set for its unit. Pure. */
public record RestrictionBook(List<RestrictionRow> rows) {

    public static final RestrictionBook NONE = new RestrictionBook(List.of());

    /** Whether interest of an instrument must be paid from own cash on a day. */
    public boolean principalOnly(InstrumentRow instrument, LocalDate day) {
        return rows.stream().filter(row -> row.unitCode().equals(instrument.unitCode()) && !row.from().isAfter(day))
                .filter(row -> row.instrumentCode().isEmpty() || row.instrumentCode().equals(instrument.code()))
                .max(Comparator.comparing((RestrictionRow row) -> !row.instrumentCode().isEmpty()).thenComparing(RestrictionRow::from)
                        .thenComparing(RestrictionRow::setAt))
                .filter(RestrictionRow::principalOnly).isPresent();
    }
}
