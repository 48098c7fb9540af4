/**
 * The debt ledger (债务台账): instruments of every kind, what of them falls due when, from what it is repaid, which new
 * instrument rolls over which old one. Flows, walls, chains, readiness and stress are pure functions of terms and entries.
 *
 * <p>Terms may be agreed anew: what is filed last stands from its own day on, past days keep theirs. {@link Restrictions} say whose new
 * debt may repay principal alone, {@link RiskLines} where risk begins.
 *
 * <p>Fed by owners through {@link DebtFilings}, seen by the section through {@link DebtReviews} and decided in the
 * common inbox, read through
 * {@link DebtLedger}. Amounts are yuan with two decimals, rates are
 * per cent a year.
 */
@NullMarked
@ApplicationModule(displayName = "Debt", allowedDependencies = {"shared", "cache", "audit", "identity", "rule", "review", "evidence",
        "indicator", "observation"})
package org.pillarboard.debt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
