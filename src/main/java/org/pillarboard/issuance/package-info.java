/**
 * The bond pipeline (发行): bonds on their way from the annual plan to their listing, stage by stage with the papers of each
 * gate, the registrations they are issued under, and which older debts they are to repay. Boards, quotas and lights are pure
 * functions of the moves that were approved.
 *
 * <p>Fed by owners through {@link StageMoves} and {@link IssuePlans}, decided in the common inbox, read through {@link Issues}.
 * Every approved move is told to the debt ledger: first as a source of the older debt, with the money as an instrument.
 */
@NullMarked
@ApplicationModule(displayName = "Issuance", allowedDependencies = {"shared", "audit", "identity", "review", "evidence", "indicator",
        "observation", "debt"})
package org.pillarboard.issuance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
