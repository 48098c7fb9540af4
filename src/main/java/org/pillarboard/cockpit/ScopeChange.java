package org.pillarboard.cockpit;

import java.time.LocalDate;
import org.pillarboard.identity.UnitRow;

/** A unit left the scope of the totals on a day. */
public record ScopeChange(LocalDate leftOn, UnitRow unit) {
}
