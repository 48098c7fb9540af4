package org.pillarboard.debt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pillarboard.review.Round;
import org.pillarboard.review.Rounds;
import org.pillarboard.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What owners read beside a filing of theirs: what its lines change, what its repayments leave, and the rounds it went. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OWNER')")
public class FilingDossiers {

    private final DebtFilings own;
    private final FilingRepository filings;
    private final LedgerEntryRepository entries;
    private final FilingDetails details;
    private final FormerLines former;
    private final Leftovers leftovers;
    private final Rounds rounds;

    FilingDossiers(DebtFilings own, FilingRepository filings, LedgerEntryRepository entries, FilingDetails details, FormerLines former,
            Leftovers leftovers, Rounds rounds) {
        this.own = own;
        this.filings = filings;
        this.entries = entries;
        this.details = details;
        this.former = former;
        this.leftovers = leftovers;
        this.rounds = rounds;
    }

    /** What stands where a line of it changes something, spelled as it is typed; nothing where it changes nothing. */
    public Map<LineField, String> former(UUID id, SheetLine line) {
        return former.of(line, own.get(id).unitCode());
    }

    /** What the repayments among its lines mean, as they stand in the form. */
    public Repaying repaying(UUID id, List<SheetLine> lines) {
        return leftovers.of(id, lines, own.get(id).unitCode());
    }

    /** The entries its lines correct, though they stand no more. One select where there are some. */
    public List<EntryRow> corrected(UUID id) {
        String unit = own.get(id).unitCode();
        var ids = own.sheet(id).sheet().lines().stream().flatMap(line -> line.corrects().stream()).toList();
        return ids.isEmpty() ? List.of() : entries.findByIdIn(ids).stream().filter(entry -> entry.unitCode().equals(unit)).map(LedgerEntry::toRow)
                .toList();
    }

    /** One that was handed in, line by line with what stood before. As many selects as {@link FilingDetails} says. */
    public FilingDetail detail(UUID id) {
        return filings.findById(own.get(id).id()).map(details::of).orElseThrow(() -> new NotFound(DebtFilings.SUBJECT, id));
    }

    /** How it went from hand to hand. One select. */
    public List<Round> rounds(UUID id) {
        return rounds.of(DebtFilings.SUBJECT, own.get(id).id());
    }
}
