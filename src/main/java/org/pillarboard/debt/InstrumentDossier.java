package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is known of one instrument on a day (债务档案): where it stands, every payment agreed and made, from what it is
 * repaid, what it repaid, its ratings, and how each line came into the ledger.
 *
 * @param terms    as agreed, with every rate and instalment since
 * @param schedule from the value date to maturity, for what was drawn
 * @param repaid   old instruments it repaid
 * @param repaidBy new instruments that repay it
 */
public record InstrumentDossier(LocalDate day, Position position, Terms terms, List<ScheduleLine> schedule,
        List<DossierLink> repaid, List<DossierLink> repaidBy, List<RatingEvent> ratings, List<DossierEntry> history) {

    public InstrumentRow instrument() {
        return position.instrument();
    }

    /** What falls due from the day on, in order. */
    public List<DueItem> dues() {
        return position.dues(WallView.USUAL);
    }

    /** Principal repaid so far, yuan. */
    public BigDecimal repaidSoFar() {
        return DebtBook.sum(position.paid(), Payment::amount);
    }
}
