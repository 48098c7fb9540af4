package org.pillarboard.debt;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pillarboard.debt.LedgerEntryRepository.Filed;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.review.ReviewState;
import org.springframework.stereotype.Component;

/**
 * Reads line by line what one filing tells of: a select for each of the four books it writes into, and one for the papers; more
 * where terms change or something is repaid, and where a paper stands behind something that is kept from some.
 */
@Component
class FilingDetails {

    private final InstrumentRepository instruments;
    private final LedgerEntryRepository entries;
    private final CashPlanRepository cashPlans;
    private final RegisterEntryRepository registers;
    private final FormerLines former;
    private final Leftovers leftovers;
    private final Evidences evidences;

    FilingDetails(InstrumentRepository instruments, LedgerEntryRepository entries, CashPlanRepository cashPlans,
            RegisterEntryRepository registers, FormerLines former, Leftovers leftovers, Evidences evidences) {
        this.instruments = instruments;
        this.entries = entries;
        this.cashPlans = cashPlans;
        this.registers = registers;
        this.former = former;
        this.leftovers = leftovers;
        this.evidences = evidences;
    }

    FilingDetail of(DebtFiling filing) {
        var id = filing.id();
        var lines = entries.filed(id);
        var rows = lines.stream().map(line -> line.entry().toRow()).toList();
        var known = former.before(filing);
        boolean counts = filing.review().state() == ReviewState.APPROVED;
        return new FilingDetail(filing.toRow(), instruments.findByFilingId(id).stream().map(Instrument::toRow).toList(), rows,
                cashPlans.findByFilingId(id).stream().map(CashPlan::toRow).toList(),
                registers.findByFilingId(id).stream().map(RegisterEntry::toRow).toList(), replaced(lines), names(lines),
                former.terms(rows, known), former.plans(filing.unitCode(), known), counts ? Map.of() : leftovers.of(rows),
                evidences.behind(DebtFilings.SUBJECT, List.of(id)).getOrDefault(id, List.of()));
    }

    private static Map<UUID, EntryRow> replaced(List<Filed> lines) {
        return lines.stream().map(Filed::before).filter(Objects::nonNull).distinct().map(LedgerEntry::toRow)
                .collect(Collectors.toMap(EntryRow::id, Function.identity()));
    }

    private static Map<UUID, String> names(List<Filed> lines) {
        return lines.stream().collect(Collectors.toMap(line -> line.entry().toRow().instrumentId(), Filed::name, (one, same) -> one));
    }
}
