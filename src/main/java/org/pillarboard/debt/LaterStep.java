package org.pillarboard.debt;

import java.time.LocalDate;

/** How ready the money is by a step that was approved after the day the ledger stands on (落实程度更新). */
public record LaterStep(LocalDate on, Readiness readiness) {
}
