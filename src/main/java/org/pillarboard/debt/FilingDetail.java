package org.pillarboard.debt;

import java.time.YearMonth;
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
 * @param terms    by the id of an entry that amends some, the terms before it, as they would be typed; of one that tells how ready
 *                 a debt is, how ready it was
 * @param planned  what the unit's cash plan has so far, by month
 * @param left     what its repayments would leave, by instrument; nothing once they are approved
 * @param files    the papers behind it
 */
public record FilingDetail(FilingRow row, List<InstrumentRow> instruments, List<EntryRow> entries, List<CashPlanRow> cashPlan,
        List<RegisterRow> registers, Map<UUID, EntryRow> replaced, Map<UUID, String> names,
        Map<UUID, Map<LineField, String>> terms, Map<YearMonth, CashPlanRow> planned, Map<UUID, Leftover> left, List<EvidenceRow> files) {

    /** What a decision about it names. */
    public ReviewRef ref() {
        return new ReviewRef(DebtFilings.SUBJECT, row.id(), row.version());
    }
}
