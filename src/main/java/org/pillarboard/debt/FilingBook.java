package org.pillarboard.debt;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Writes what is filed, checks it together with what is known, and makes it known. */
@Component
class FilingBook {

    private final InstrumentRepository instruments;
    private final LedgerEntryRepository entries;
    private final CashPlanRepository cashPlans;
    private final CashPlans plans;
    private final RegisterEntryRepository registers;
    private final Reference reference;
    private final Clock clock;

    FilingBook(InstrumentRepository instruments, LedgerEntryRepository entries, CashPlanRepository cashPlans, CashPlans plans,
            RegisterEntryRepository registers, Reference reference, Clock clock) {
        this.instruments = instruments;
        this.entries = entries;
        this.cashPlans = cashPlans;
        this.plans = plans;
        this.registers = registers;
        this.reference = reference;
        this.clock = clock;
    }

    void write(DebtFiling filing, FilingDraft draft) {
        requireNewCodes(draft);
        var fresh = instruments.saveAll(draft.instruments().stream()
                .map(one -> new Instrument(filing.id(), filing.unitCode(), one)).toList());
        var named = named(draft, filing.unitCode(), fresh);
        entries.saveAll(draft.entries().stream().map(line -> {
            var instrument = named.get(line.instrumentCode());
            if (!instrument.toRow().unitCode().equals(filing.unitCode())) {
                throw new NotFound("instrument", line.instrumentCode());
            }
            var other = line.otherCode() == null ? null : named.get(line.otherCode()).getId();
            return new LedgerEntry(filing.id(), filing.unitCode(), instrument.getId(), line, other);
        }).toList());
        cashPlans.saveAll(draft.cashPlan().stream().map(row -> new CashPlan(filing.id(), row)).toList());
        registers.saveAll(draft.registers().stream().map(line -> new RegisterEntry(filing.id(), filing.unitCode(), line)).toList());
        check(filing);
    }

    /** @throws RuleViolation {@code debt.repaidTwice.waiting} where another filing waits with the same repayment */
    void requireNotWaiting(UUID filing) {
        var payments = entries.findByFilingId(filing).stream().map(LedgerEntry::toRow).filter(EntryRow::isPayment).toList();
        if (!payments.isEmpty()) {
            var debts = payments.stream().map(EntryRow::instrumentId).collect(Collectors.toSet());
            var waiting = entries.waiting(debts, filing).stream().map(LedgerEntry::toRow).toList();
            requireOnce(payments, new Repeats(List.of(), waiting), instruments.findByIdIn(debts).stream().map(Instrument::toRow).toList());
        }
    }

    private static void requireOnce(List<EntryRow> filed, Repeats repeats, List<InstrumentRow> some) {
        var codes = some.stream().collect(Collectors.toMap(InstrumentRow::id, InstrumentRow::code));
        filed.forEach(payment -> repeats.of(payment, codes.getOrDefault(payment.instrumentId(), ""), filed).ifPresent(refused -> {
            throw refused;
        }));
    }

    /** A correction names an entry of the same instrument that still stands. */
    private void requireReplaceable(List<EntryRow> lines) {
        var old = replaced(lines);
        lines.stream().filter(line -> line.replaces() != null).forEach(line -> {
            var before = old.get(line.replaces());
            if (before == null || !before.instrumentId().equals(line.instrumentId())) {
                throw new RuleViolation("debt.entry");
            }
        });
    }

    private void requireNewCodes(FilingDraft draft) {
        requireNew(draft.instruments().stream().flatMap(one -> Stream.concat(Stream.of(one.code().strip()),
                VenueCodes.of(one.venueCodes()).stream().filter(code -> !code.equals(one.code().strip())))).toList());
    }

    /** No number and no code of a venue may stand for two instruments. */
    private void requireNew(List<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        var seen = instruments.taken().stream().flatMap(row -> Stream.concat(Stream.of(row.code()),
                VenueCodes.of(row.venueCodes()).stream())).collect(Collectors.toSet());
        codes.stream().filter(code -> !seen.add(code)).findFirst().ifPresent(code -> {
            throw new RuleViolation("debt.codeTaken", code);
        });
    }

    /** What the lines name, in the ledger or new in the filing; names are looked for where there is no such number. */
    private NamedDebts named(FilingDraft draft, String unitCode, List<Instrument> fresh) {
        var texts = draft.entries().stream().flatMap(line -> Stream.of(line.instrumentCode(),
                Objects.requireNonNullElse(line.otherCode(), ""))).filter(text -> !text.isEmpty()).collect(Collectors.toSet());
        var known = texts.isEmpty() ? List.<Instrument>of() : instruments.known(texts);
        var byCode = Stream.concat(known.stream(), fresh.stream()).collect(Collectors.toMap(Instrument::code, one -> one, (one, other) -> other));
        texts.removeAll(byCode.keySet());
        var own = texts.isEmpty() ? List.<Instrument>of() : instruments.called(texts, unitCode);
        return new NamedDebts(byCode, Stream.concat(own.stream(), fresh.stream()).toList());
    }

    /** Checks a filing against everything known about the instruments it touches. */
    void check(DebtFiling filing) {
        var registered = registers.findByFilingId(filing.id()).stream().map(RegisterEntry::toRow).toList();
        if (!registered.isEmpty()) {
            new RegisterCheck(filing.unitCode(), registered, registers.known().stream().map(RegisterEntry::toRow).toList()).run();
        }
        var lines = new ArrayList<>(entries.findByFilingId(filing.id()).stream().map(LedgerEntry::toRow).toList());
        var fresh = instruments.findByFilingId(filing.id()).stream().map(Instrument::getId);
        var touched = Stream.concat(fresh, lines.stream().flatMap(line -> Stream.of(line.instrumentId(), line.otherId())))
                .filter(Objects::nonNull).collect(Collectors.toSet());
        if (!touched.isEmpty()) {
            requireReplaceable(lines);
            var filed = List.copyOf(lines);
            var known = entries.known(touched).stream().map(LedgerEntry::toRow).toList();
            lines.addAll(known);
            var rows = instruments.findByIdIn(touched).stream().map(Instrument::toRow).toList();
            requireOnce(filed, Repeats.among(known, filed, List.of()), rows);
            check(rows, lines, ids(filed));
        }
    }

    private static Set<UUID> ids(List<EntryRow> lines) {
        return lines.stream().map(EntryRow::id).collect(Collectors.toSet());
    }

    private void check(List<InstrumentRow> some, List<EntryRow> lines, Set<UUID> filed) {
        new FilingCheck(some, lines, filed, reference.market(), reference.calendar(), AsOf.today(clock).day()).run();
    }

    /**
     * Checks what would be written, and writes nothing.
     *
     * @param bond     new, if there is one
     * @param named    the instruments there are
     * @param standing what is known of them
     */
    void rehearse(List<Instrument> bond, List<InstrumentRow> named, List<EntryRow> standing, List<EntryDraft> drafts) {
        requireNew(bond.stream().map(Instrument::toRow).flatMap(FilingBook::codes).toList());
        var rows = Stream.concat(named.stream(), bond.stream().map(Instrument::toRow)).toList();
        var byCode = rows.stream().collect(Collectors.toMap(InstrumentRow::code, InstrumentRow::id, (one, same) -> one));
        var lines = drafts.stream().map(draft -> {
            var of = Objects.requireNonNull(byCode.get(draft.instrumentCode()));
            return new LedgerEntry(of, "", of, draft, draft.otherCode() == null ? null : byCode.get(draft.otherCode())).toRow();
        }).toList();
        check(rows, Stream.concat(standing.stream(), lines.stream()).toList(), ids(lines));
    }

    private static Stream<String> codes(InstrumentRow row) {
        return Stream.concat(Stream.of(row.code()), row.venueCodes().stream().filter(code -> !code.equals(row.code())));
    }

    void makeKnown(DebtFiling filing, Instant at) {
        requireNew(instruments.findByFilingId(filing.id()).stream().map(Instrument::toRow).flatMap(FilingBook::codes).toList());
        check(filing);
        instruments.makeKnown(filing.id(), at);
        entries.makeKnown(filing.id(), at);
        plans.makeKnown(filing.id(), at);
        registers.makeKnown(filing.id(), at);
    }

    /** The first day a filing tells of: of instruments the value date, of entries and registers the day named. */
    LocalDate touchedFrom(UUID filingId) {
        return Stream.of(instruments.findByFilingId(filingId).stream().map(one -> one.toRow().terms().valueOn()),
                entries.findByFilingId(filingId).stream().map(one -> one.toRow().on()),
                registers.findByFilingId(filingId).stream().map(one -> one.toRow().line()).filter(line -> !line.text(LineField.ON).isEmpty())
                        .map(line -> line.day(LineField.ON)))
                .flatMap(days -> days).min(LocalDate::compareTo).orElse(LocalDate.MAX);
    }

    /** Takes back the lines of a filing that never counted. */
    void forget(UUID filingId) {
        entries.forget(filingId);
        instruments.forget(filingId);
        cashPlans.forget(filingId);
        registers.forget(filingId);
    }

    private Map<UUID, EntryRow> replaced(List<EntryRow> lines) {
        var ids = lines.stream().map(EntryRow::replaces).filter(Objects::nonNull).toList();
        return ids.isEmpty() ? Map.of() : entries.findByIdIn(ids).stream().map(LedgerEntry::toRow)
                .collect(Collectors.toMap(EntryRow::id, row -> row));
    }
}
