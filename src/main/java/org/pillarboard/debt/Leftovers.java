package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** What repayments that are not approved yet would leave of their debts. Two selects where something is repaid, none otherwise. */
@Component
class Leftovers {

    private static final Set<LineKind> PAYMENTS = EnumSet.of(LineKind.REPAYMENT, LineKind.PUT);
    /** What changes how much is owed, or what pays it. */
    private static final Set<LineKind> MOVING = EnumSet.of(LineKind.REPAYMENT, LineKind.PUT, LineKind.DRAWING, LineKind.SOURCE);

    private final InstrumentRepository instruments;
    private final LedgerEntryRepository entries;
    private final Reference reference;
    private final Clock clock;

    Leftovers(InstrumentRepository instruments, LedgerEntryRepository entries, Reference reference, Clock clock) {
        this.instruments = instruments;
        this.entries = entries;
        this.reference = reference;
        this.clock = clock;
    }

    /** Of every debt some of which would be repaid, by its id. */
    Map<UUID, Leftover> of(List<EntryRow> filed) {
        var ids = filed.stream().filter(EntryRow::isPayment).map(EntryRow::instrumentId).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : of(instruments.findByIdIn(ids).stream().map(Instrument::toRow).toList(), known(ids), filed);
    }

    private List<EntryRow> known(Collection<UUID> debts) {
        return entries.known(debts).stream().map(LedgerEntry::toRow).toList();
    }

    private Map<UUID, Leftover> of(Collection<InstrumentRow> rows, List<EntryRow> known, List<EntryRow> filed) {
        var all = new LinkedHashMap<UUID, EntryRow>();
        Stream.concat(known.stream(), filed.stream()).forEach(entry -> all.put(entry.id(), entry));
        var today = today();
        var standing = Positions.standing(all.values());
        return new Positions(reference.market(), reference.calendar(), today).of(rows, all.values()).stream().collect(Collectors.toMap(
                one -> one.instrument().id(), one -> new Leftover(one.balance(), one.spare(today), over(one.instrument(), standing))));
    }

    /** By how much what is repaid exceeds what was drawn, all of the debt where no drawing is told. */
    private static BigDecimal over(InstrumentRow row, List<EntryRow> standing) {
        var own = standing.stream().filter(entry -> entry.instrumentId().equals(row.id())).toList();
        var principal = row.terms().principal();
        var drawn = own.stream().anyMatch(entry -> entry.is(EntryKind.DRAWING)) ? sum(own, entry -> entry.is(EntryKind.DRAWING)) : principal;
        return sum(own, EntryRow::isPayment).subtract(drawn.min(principal)).max(BigDecimal.ZERO);
    }

    private static BigDecimal sum(List<EntryRow> entries, Predicate<EntryRow> some) {
        return entries.stream().filter(some).map(EntryRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private LocalDate today() {
        return AsOf.today(clock).day();
    }

    /**
     * Of the debts a sheet repays that is being typed: every line of it counts that can be read and whose day is not refused. Three
     * selects where something is repaid, none otherwise.
     */
    Repaying of(UUID filing, List<SheetLine> lines, String unitCode) {
        var codes = lines.stream().filter(line -> PAYMENTS.contains(line.kind())).map(line -> line.text(LineField.INSTRUMENT))
                .filter(code -> !code.isEmpty()).collect(Collectors.toSet());
        var rows = codes.isEmpty() ? List.<InstrumentRow>of() : instruments.known(codes).stream().map(Instrument::toRow)
                .filter(row -> row.unitCode().equals(unitCode)).toList();
        return rows.isEmpty() ? Repaying.NOTHING : repaying(filing, rows, lines.stream().filter(line -> MOVING.contains(line.kind()))
                .flatMap(line -> typed(line, unitCode, rows).stream()).toList());
    }

    private Repaying repaying(UUID filing, List<InstrumentRow> rows, List<EntryRow> typed) {
        var byId = rows.stream().collect(Collectors.toMap(InstrumentRow::id, Function.identity()));
        var known = known(byId.keySet());
        var early = problems(typed, LineField.ON, entry -> entry.isPayment()
                ? FilingCheck.refusedDay(entry.on(), byId.get(entry.instrumentId()), today()) : Optional.empty());
        var counted = typed.stream().filter(entry -> early.stream().noneMatch(problem -> problem.line().equals(entry.id()))).toList();
        var repeats = Repeats.among(known, counted, entries.waiting(byId.keySet(), filing).stream().map(LedgerEntry::toRow).toList());
        var twice = problems(counted, LineField.ANOTHER, entry -> repeats.of(entry, Objects.requireNonNull(byId.get(entry.instrumentId())).code(), counted));
        var left = left(rows, known, counted);
        return new Repaying(counted.stream().filter(entry -> entry.isPayment() && left.containsKey(entry.instrumentId()))
                .collect(Collectors.toMap(EntryRow::id, entry -> left.get(entry.instrumentId()))),
                Stream.concat(early.stream(), twice.stream()).toList());
    }

    private static List<FieldProblem> problems(List<EntryRow> some, LineField field, Function<EntryRow, Optional<RuleViolation>> check) {
        return some.stream().flatMap(entry -> check.apply(entry).map(refused -> FieldProblem.of(entry.id(), field, refused)).stream()).toList();
    }

    /** Nothing where what is typed cannot stand together yet. */
    private Map<UUID, Leftover> left(List<InstrumentRow> rows, List<EntryRow> known, List<EntryRow> counted) {
        try {
            return of(rows, known, counted);
        } catch (RuleViolation unfinished) {
            return Map.of();
        }
    }

    /** The entry of a line that can be read, by the line's own id. */
    private static Optional<EntryRow> typed(SheetLine line, String unitCode, List<InstrumentRow> rows) {
        return SheetReader.entry(line, unitCode).flatMap(draft -> rows.stream().filter(row -> row.code().equals(draft.instrumentCode())).findFirst()
                .map(row -> new EntryRow(line.id(), row.id(), draft.kind(), draft.on(), draft.amount(), draft.rate(), draft.source(), draft.status(),
                        null, null, draft.note(), draft.replaces(), draft.detail())));
    }
}
