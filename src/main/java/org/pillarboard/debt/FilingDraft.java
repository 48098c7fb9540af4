package org.pillarboard.debt;

import java.util.List;

/**
 * What an owner hands in at once: new instruments, new entries of instruments, months of the cash plan,
 * lines of the registers beside it.
 */
public record FilingDraft(String unitCode, String note, List<InstrumentDraft> instruments, List<EntryDraft> entries,
        List<CashPlanRow> cashPlan, List<SheetLine> registers) {

    /** For the ledger alone. */
    public FilingDraft(String unitCode, String note, List<InstrumentDraft> instruments, List<EntryDraft> entries,
            List<CashPlanRow> cashPlan) {
        this(unitCode, note, instruments, entries, cashPlan, List.of());
    }

    boolean isEmpty() {
        return instruments.isEmpty() && entries.isEmpty() && cashPlan.isEmpty() && registers.isEmpty();
    }
}
