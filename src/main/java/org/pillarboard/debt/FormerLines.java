package org.pillarboard.debt;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.Readable;
import org.springframework.stereotype.Component;

/**
 * What stands where a line of a filing changes it (变更前): the terms of an instrument, the cash plan of a month; spelled as they
 * would be typed. Two selects where terms change, none otherwise.
 */
@Component
class FormerLines {

    private final InstrumentRepository instruments;
    private final LedgerEntryRepository entries;
    private final CashPlans plans;
    private final Clock clock;

    FormerLines(InstrumentRepository instruments, LedgerEntryRepository entries, CashPlans plans, Clock clock) {
        this.instruments = instruments;
        this.entries = entries;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * By the id of each entry that amends something, the terms before it, or how ready the debt was; what the same filing agrees
     * for earlier days among them.
     */
    Map<UUID, Map<LineField, String>> terms(List<EntryRow> filed, Instant known) {
        var changes = filed.stream().filter(entry -> entry.is(EntryKind.AMENDMENT) || entry.is(EntryKind.READINESS)).toList();
        var ids = changes.stream().map(EntryRow::instrumentId).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Map.of();
        }
        var all = new ArrayList<>(entries.known(ids, known).stream().map(LedgerEntry::toRow).toList());
        all.addAll(filed);
        var rows = instruments.findByIdIn(ids).stream().map(Instrument::toRow).collect(Collectors.toMap(InstrumentRow::id, Function.identity()));
        var standing = Positions.standing(all);
        return changes.stream().collect(Collectors.toMap(EntryRow::id, change -> before(rows.get(change.instrumentId()),
                standing.stream().filter(entry -> !entry.id().equals(change.id())).toList(), change)));
    }

    private static Map<LineField, String> before(InstrumentRow row, Collection<EntryRow> standing, EntryRow change) {
        if (change.is(EntryKind.AMENDMENT)) {
            return terms(row, standing, change.on());
        }
        var own = standing.stream().filter(entry -> entry.instrumentId().equals(change.instrumentId())).toList();
        return Map.of(LineField.LEVEL, Positions.readiness(own, change.on()).name());
    }

    private static Map<LineField, String> terms(InstrumentRow row, Collection<EntryRow> standing, LocalDate day) {
        var own = standing.stream().filter(entry -> entry.instrumentId().equals(row.id())).toList();
        return SheetWriter.terms(new TermsHistory(row, own).on(day), day);
    }

    /** What was known when a filing was approved, without it; of one that is not, what is known now. */
    Instant before(DebtFiling filing) {
        var decided = filing.review().decidedAt();
        return filing.review().state() == ReviewState.APPROVED && decided != null ? decided.minus(1, ChronoUnit.MICROS) : clock.instant();
    }

    /** The cash plan of a unit by its months, as known at a moment. */
    Map<YearMonth, CashPlanRow> plans(String unitCode, Instant known) {
        return plans.newest(known, false, Set.of(unitCode)).stream().collect(Collectors.toMap(CashPlanRow::month, Function.identity()));
    }

    /** What stands before a line that is being typed; nothing before it names its debt and its day, or its month. */
    Map<LineField, String> of(SheetLine line, String unitCode) {
        return switch (line.kind()) {
            case AMENDMENT -> Readable.day(line.text(LineField.ON)).map(day -> terms(line, unitCode, day)).orElse(Map.of());
            case CASH_PLAN -> Readable.month(line.text(LineField.MONTH)).map(plans(unitCode, clock.instant())::get).map(row -> SheetWriter.month(row).fields())
                    .orElse(Map.of());
            default -> Map.of();
        };
    }

    private Map<LineField, String> terms(SheetLine line, String unitCode, LocalDate day) {
        return instruments.known(Set.of(line.text(LineField.INSTRUMENT))).stream().map(Instrument::toRow)
                .filter(row -> row.unitCode().equals(unitCode)).findFirst().map(row -> terms(row, Positions.standing(entries.known(Set.of(row.id()))
                        .stream().map(LedgerEntry::toRow).toList()).stream()
                        .filter(entry -> !entry.id().toString().equals(line.text(LineField.REPLACES))).toList(), day)).orElse(Map.of());
    }
}
