package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a unit says it has counted since January, beside the register: never an official figure.
 *
 * @param asOf       the day it counts to
 * @param value      since January, in the indicator's unit
 * @param sourceNote where it stands: a statement, a letter
 */
public record ReportedCountDraft(String indicatorCode, String unitCode, LocalDate asOf, BigDecimal value, String sourceNote) {
}
