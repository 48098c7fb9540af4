package org.pillarboard.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A room that keeps something of units. */
public interface UnitHolder {

    /** How many it has of these units, of periods only those that end on the day or later. */
    List<UnitHolding> heldBy(Collection<String> unitCodes, LocalDate day);
}
