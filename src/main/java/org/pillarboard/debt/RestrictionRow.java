package org.pillarboard.debt;

import java.time.Instant;
import java.time.LocalDate;

/**
 * From when on new debt of a unit, or of one instrument of it, may repay principal alone (仅限本金), or may repay interest again.
 *
 * @param instrumentCode empty for all the unit owes
 */
public record RestrictionRow(String unitCode, String instrumentCode, LocalDate from, boolean principalOnly, String reason,
        String setByName, Instant setAt) {
}
