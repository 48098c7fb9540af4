package org.pillarboard.debt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pillarboard.debt.LedgerEntryRepository.Filed;
import org.pillarboard.evidence.Evidences;
import org.springframework.stereotype.Component;

/**
 * Reads what was handed in, line by line, of as many filings as are asked for: a select for each of the four
 * books they write into, and one for the papers.
 */
@Component
class FilingDetails {

    private final InstrumentRepository instruments;
    private final LedgerEntryRepository entries;
    private final CashPlanRepository cashPlans;
    private final RegisterEntryRepository registers;
    private final Evidences evidences;

    FilingDetails(InstrumentRepository instruments, LedgerEntryRepository entries, CashPlanRepository cashPlans,
            RegisterEntryRepository registers, Evidences evidences) {
        this.instruments = instruments;
        this.entries = entries;
        this.cashPlans = cashPlans;
        this.registers = registers;
        this.evidences = evidences;
    }

    List<FilingDetail> of(List<DebtFiling> filings) {
        if (filings.isEmpty()) {
            return List.of();
        }
        var ids = filings.stream().map(DebtFiling::id).toList();
        var filed = entries.filed(ids).stream().collect(Collectors.groupingBy(line -> line.entry().filingId()));
        var fresh = by(instruments.findByFilingIdIn(ids), Instrument::filingId, Instrument::toRow);
        var plans = by(cashPlans.findByFilingIdIn(ids), CashPlan::filingId, CashPlan::toRow);
        var registered = by(registers.findByFilingIdIn(ids), RegisterEntry::filingId, RegisterEntry::toRow);
        var files = evidences.behind(DebtFilings.SUBJECT, ids);
        return filings.stream().map(filing -> {
            var lines = filed.getOrDefault(filing.id(), List.of());
            return new FilingDetail(filing.toRow(), fresh.getOrDefault(filing.id(), List.of()),
                    lines.stream().map(line -> line.entry().toRow()).toList(), plans.getOrDefault(filing.id(), List.of()),
                    registered.getOrDefault(filing.id(), List.of()), replaced(lines), codes(lines), files.getOrDefault(filing.id(), List.of()));
        }).toList();
    }

    private static <E, R> Map<UUID, List<R>> by(List<E> found, Function<E, UUID> filing, Function<E, R> row) {
        return found.stream().collect(Collectors.groupingBy(filing, Collectors.mapping(row, Collectors.toList())));
    }

    private static Map<UUID, EntryRow> replaced(List<Filed> lines) {
        return lines.stream().map(Filed::before).filter(Objects::nonNull).distinct().map(LedgerEntry::toRow)
                .collect(Collectors.toMap(EntryRow::id, Function.identity()));
    }

    private static Map<UUID, String> codes(List<Filed> lines) {
        var codes = new HashMap<UUID, String>();
        lines.forEach(line -> {
            var row = line.entry().toRow();
            codes.put(row.instrumentId(), line.code());
            if (row.otherId() != null) {
                codes.put(row.otherId(), Objects.requireNonNull(line.otherCode()));
            }
        });
        return codes;
    }
}
