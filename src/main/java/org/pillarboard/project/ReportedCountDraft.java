package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says it has counted since January, beside the register: never an official figure.
 *
 * @param asOf        the day it counts to
 * @param value       since January, in the indicator's unit; of a rate what follows from its parts
 * @param numerator   of a rate; null of a count
 * @param denominator of a rate; null of a count
 * @param sourceNote  where it stands: a statement, a letter
 */
public record ReportedCountDraft(String indicatorCode, String unitCode, LocalDate asOf, BigDecimal value,
        @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, String sourceNote) {

    public ReportedCountDraft(String indicatorCode, String unitCode, LocalDate asOf, BigDecimal value, String sourceNote) {
        this(indicatorCode, unitCode, asOf, value, null, null, sourceNote);
    }

    /** Of a rate by its parts. */
    public static ReportedCountDraft ofParts(String indicatorCode, String unitCode, LocalDate asOf, BigDecimal numerator,
            BigDecimal denominator, String sourceNote) {
        return new ReportedCountDraft(indicatorCode, unitCode, asOf, BigDecimal.ZERO, numerator, denominator, sourceNote);
    }
}
