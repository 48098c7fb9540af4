package org.pillarboard.debt;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.review.ReviewRef;

/**
 * What was handed in, line by line.
 *
 * @param replaced the entries that would no longer stand
 * @param names    short names of the instruments the entries belong to
 * @param files    the papers behind it
 */
public record FilingDetail(FilingRow row, List<InstrumentRow> instruments, List<EntryRow> entries, List<CashPlanRow> cashPlan,
        List<RegisterRow> registers, Map<UUID, EntryRow> replaced, Map<UUID, String> names, List<EvidenceRow> files) {

    /** What a decision about it names. */
    public ReviewRef ref() {
        return new ReviewRef(DebtFilings.SUBJECT, row.id(), row.version());
    }
}
