package org.pillarboard.debt;

import java.util.List;

/** What an owner hands in at once: new instruments, new entries of instruments, months of the cash plan. */
public record FilingDraft(String unitCode, String note, List<InstrumentDraft> instruments, List<EntryDraft> entries,
        List<CashPlanRow> cashPlan) {

    boolean isEmpty() {
        return instruments.isEmpty() && entries.isEmpty() && cashPlan.isEmpty();
    }
}
