package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * All that is known of one instrument on a day (债务档案): where it stands, every payment agreed and made, from what it is
 * repaid, what it repaid, its ratings, and how each line came into the ledger.
 *
 * @param agreed   as it was approved first
 * @param terms    as they stood on the day, with every rate and instalment since
 * @param rates    every rate with its first day, up to the day (票面沿革)
 * @param schedule from the value date to maturity, for what was drawn
 * @param repaid   old instruments it repaid
 * @param repaidBy new instruments that repay it
 * @param banks    that share it, of a syndicated loan alone
 * @param principalOnly whether new debt may repay its principal alone on that day
 */
public record InstrumentDossier(LocalDate day, Position position, InstrumentRow agreed, Terms terms, List<RateStep> rates,
        boolean principalOnly, List<ScheduleLine> schedule,
        List<DossierLink> repaid, List<DossierLink> repaidBy, List<RatingEvent> ratings, SyndicateBanks banks,
        List<DossierEntry> history) {

    public InstrumentRow instrument() {
        return position.instrument();
    }

    /** Its entries of a kind that stand, in the order of their days. */
    public List<EntryRow> entries(EntryKind kind) {
        return history.stream().filter(DossierEntry::stands).map(DossierEntry::entry).filter(Objects::nonNull)
                .filter(entry -> entry.kind() == kind).sorted(Comparator.comparing(EntryRow::on)).toList();
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
