/**
 * The debt ledger's page: the wall, the calendar of what falls due, roll-over chains, the stress test and what is due next;
 * and the page where owners file for it.
 *
 * <p>Fed by {@link org.pillarboard.debt.DebtLedger} and {@link org.pillarboard.debt.DebtFilings}; the section decides in the inbox.
 */
@NullMarked
@ApplicationModule(displayName = "Debt screen", allowedDependencies = {"shared", "identity", "rule", "review", "evidence", "indicator",
        "observation", "project", "debt", "issuance", "ui.shell", "ui.kit",
        "ui.kit :: chart", "ui.kit :: figure", "ui.kit :: evidence", "ui.kit :: handout"})
package org.pillarboard.ui.debt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
