package org.pillarboard.debt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.pillarboard.identity.UnitHolder;
import org.pillarboard.identity.UnitHolding;
import org.springframework.stereotype.Component;

/** Debts of units in the ledger, those repaid among them. */
@Component
record DebtsHeld(InstrumentRepository instruments) implements UnitHolder {

    @Override
    public List<UnitHolding> heldBy(Collection<String> unitCodes, LocalDate day) {
        return List.of(new UnitHolding(UnitHolding.Kind.DEBT, instruments.countByUnitCodeInAndKnownFromNotNull(unitCodes)));
    }
}
