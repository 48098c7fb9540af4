package org.pillarboard.debt;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.evidence.Evidences;
import org.springframework.stereotype.Component;

/** Reads what was handed in, line by line, of as many filings as are asked for. Six selects at the most. */
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
        var lines = by(entries.filed(ids), LedgerEntry::filingId, LedgerEntry::toRow);
        var plans = by(cashPlans.findByFilingIdIn(ids), CashPlan::filingId, CashPlan::toRow);
        var registered = by(registers.findByFilingIdIn(ids), RegisterEntry::filingId, RegisterEntry::toRow);
        var known = instruments.broughtOrNamed(ids, lines.values().stream().flatMap(List::stream).flatMap(FilingDetails::named).collect(Collectors.toSet()));
        var fresh = by(known.stream().filter(one -> ids.contains(one.filingId())).toList(), Instrument::filingId, Instrument::toRow);
        var codes = known.stream().collect(Collectors.toMap(Instrument::getId, Instrument::code));
        var gone = replaced(lines);
        var files = evidences.behind(DebtFilings.SUBJECT, ids);
        return filings.stream().map(filing -> {
            var mine = lines.getOrDefault(filing.id(), List.of());
            return new FilingDetail(filing.toRow(), fresh.getOrDefault(filing.id(), List.of()), mine,
                    plans.getOrDefault(filing.id(), List.of()), registered.getOrDefault(filing.id(), List.of()),
                    some(gone, mine.stream().map(EntryRow::replaces)), some(codes, mine.stream().flatMap(FilingDetails::named)),
                    files.getOrDefault(filing.id(), List.of()));
        }).toList();
    }

    private static <E, R> Map<UUID, List<R>> by(List<E> found, Function<E, UUID> filing, Function<E, R> row) {
        return found.stream().collect(Collectors.groupingBy(filing, Collectors.mapping(row, Collectors.toList())));
    }

    private static Stream<UUID> named(EntryRow line) {
        return Stream.of(line.instrumentId(), line.otherId()).filter(Objects::nonNull);
    }

    private Map<UUID, EntryRow> replaced(Map<UUID, List<EntryRow>> lines) {
        var ids = lines.values().stream().flatMap(List::stream).map(EntryRow::replaces).filter(Objects::nonNull).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : entries.findByIdIn(ids).stream().map(LedgerEntry::toRow)
                .collect(Collectors.toMap(EntryRow::id, Function.identity()));
    }

    private static <V> Map<UUID, V> some(Map<UUID, V> all, Stream<UUID> ids) {
        return ids.filter(Objects::nonNull).filter(all::containsKey).distinct().collect(Collectors.toMap(Function.identity(), all::get));
    }
}
