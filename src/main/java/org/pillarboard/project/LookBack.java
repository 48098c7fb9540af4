package org.pillarboard.project;

import java.time.LocalDate;
import org.pillarboard.shared.RuleViolation;

/** How long what was closed may be opened again (回头看; the time is the house's: a year). */
final class LookBack {

    private static final int DAYS = 365;

    private LookBack() {
    }

    /** @throws RuleViolation {@code closing.tooLate} when it was closed longer ago */
    static void requireWithin(LocalDate closedOn, LocalDate today) {
        if (closedOn.plusDays(DAYS).isBefore(today)) {
            throw new RuleViolation("closing.tooLate", DAYS);
        }
    }
}
