/**
 * The debt ledger's page: the wall, the calendar of what falls due, roll-over chains, the stress test, what is due next, and
 * what waits for the section.
 *
 * <p>Fed by {@link org.pillarboard.debt.DebtLedger} and {@link org.pillarboard.debt.DebtReviews}.
 */
@NullMarked
@ApplicationModule(displayName = "Debt screen", allowedDependencies = {"shared", "identity", "review", "debt", "ui.shell", "ui.kit",
        "ui.kit :: chart", "ui.kit :: figure"})
package org.pillarboard.ui.debt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
