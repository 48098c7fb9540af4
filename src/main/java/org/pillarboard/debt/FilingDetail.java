package org.pillarboard.debt;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was handed in, line by line.
 *
 * @param codes numbers of the instruments the entries belong to
 */
public record FilingDetail(FilingRow row, List<InstrumentRow> instruments, List<EntryRow> entries, List<CashPlanRow> cashPlan,
        Map<UUID, String> codes) {
}
