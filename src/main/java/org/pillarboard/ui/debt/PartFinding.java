package org.pillarboard.ui.debt;

import java.util.List;
import org.pillarboard.ui.kit.FindingClause;

/** A part of the ledger that has a finding of its own for the head of the page, instead of the wall's. */
interface PartFinding {

    List<FindingClause> finding();
}
