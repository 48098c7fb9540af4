package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Ids;

/** Debts for tests: amounts are written in 亿元 and kept in yuan. */
final class Debts {

    static final WorkCalendar CALENDAR = WorkCalendar.of(days("2026-01-01", "2026-01-02", "2026-01-03", "2026-02-15",
            "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-02-21", "2026-02-22", "2026-02-23",
            "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07"),
            days("2026-01-04", "2026-02-14", "2026-02-28", "2026-09-20", "2026-10-10"));
    static final MarketRates LPR = new MarketRates(Map.of("LPR1Y", new TreeMap<>(Map.of(
            LocalDate.parse("2023-08-21"), new BigDecimal("3.45"), LocalDate.parse("2024-10-21"), new BigDecimal("3.10"),
            LocalDate.parse("2025-05-20"), new BigDecimal("3.00")))));

    /** The day on which the ledgers of the tests are checked. */
    private static final LocalDate TODAY = LocalDate.parse("2026-12-31");

    private final List<InstrumentRow> instruments = new ArrayList<>();
    private final List<EntryRow> entries = new ArrayList<>();
    private final List<CashPlanRow> plan = new ArrayList<>();
    private final List<RestrictionRow> restrictions = new ArrayList<>();

    static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    /** 亿元 in yuan. */
    static BigDecimal yi(String amount) {
        return new BigDecimal(amount).movePointRight(8).setScale(2);
    }

    static Terms bullet(String yi, String from, String to, String rate) {
        return new Terms(yi(yi), LocalDate.parse(from), LocalDate.parse(to), Repayment.BULLET, 1, Coupon.fixed(rate),
                DayCountRule.ACT_ACT, DayRoll.FOLLOWING, List.of());
    }

    UUID owe(String code, DebtKind kind, String unit, Terms terms) {
        var id = Ids.next();
        instruments.add(new InstrumentRow(id, code, code, code, kind, unit, "", terms, null, "", kind.isBond(), false, false, List.of()));
        return id;
    }

    Debts entry(UUID id, EntryKind kind, String on, String yi) {
        return add(new EntryRow(Ids.next(), id, kind, LocalDate.parse(on), yi(yi), null, null, null, null, null, "", null));
    }

    Debts rate(UUID id, String on, String rate) {
        return add(new EntryRow(Ids.next(), id, EntryKind.RATE, LocalDate.parse(on), BigDecimal.ZERO, new BigDecimal(rate), null,
                null, null, null, "", null));
    }

    Debts ready(UUID id, String on, Readiness level) {
        return add(new EntryRow(Ids.next(), id, EntryKind.READINESS, LocalDate.parse(on), BigDecimal.ZERO, null, null, null,
                level, null, "", null));
    }

    Debts source(UUID id, String on, SourceKind kind, String yi, SourceStatus status, @Nullable UUID other) {
        return add(new EntryRow(Ids.next(), id, EntryKind.SOURCE, LocalDate.parse(on), yi(yi), null, kind, status, null, other,
                "", null));
    }

    /** A source in the place of the one told last. */
    Debts correct(String on, String yi) {
        var old = entries.stream().filter(entry -> entry.is(EntryKind.SOURCE)).reduce((one, next) -> next).orElseThrow();
        return add(new EntryRow(Ids.next(), old.instrumentId(), EntryKind.SOURCE, LocalDate.parse(on), yi(yi), null, old.source(), old.status(), null,
                null, "", old.id()));
    }

    /** @param named fields and what they are typed to, one after the other */
    Debts amend(UUID id, String on, Object... named) {
        var fields = new EnumMap<LineField, String>(LineField.class);
        for (int i = 0; i < named.length; i += 2) {
            fields.put((LineField) named[i], named[i + 1].toString());
        }
        return add(new EntryRow(Ids.next(), id, EntryKind.AMENDMENT, LocalDate.parse(on), BigDecimal.ZERO, null, null, null, null, null, "",
                null, EntryDetail.of(new Amendment(fields))));
    }

    /** A tranche with its own maturity and rate. */
    Debts draw(UUID id, String on, String yi, String label, String until, String rate) {
        return add(new EntryRow(Ids.next(), id, EntryKind.DRAWING, LocalDate.parse(on), yi(yi), new BigDecimal(rate), null, null, null,
                null, "", null, new EntryDetail(LocalDate.parse(until), label, null)));
    }

    Debts repay(UUID id, String on, String yi, String label) {
        return add(new EntryRow(Ids.next(), id, EntryKind.REPAYMENT, LocalDate.parse(on), yi(yi), null, null, null, null, null, "", null,
                EntryDetail.label(label)));
    }

    Debts restrict(String unit, String code, String from, boolean principalOnly) {
        restrictions.add(new RestrictionRow(unit, code, LocalDate.parse(from), principalOnly, "", "",
                java.time.Instant.ofEpochSecond(restrictions.size())));
        return this;
    }

    /** All of it filed at once. */
    void check() {
        check(entries);
    }

    /** The newest line filed beside all that is known. */
    void checkNewest() {
        check(List.of(entries.getLast()));
    }

    private void check(List<EntryRow> filed) {
        new FilingCheck(instruments, entries, filed.stream().map(EntryRow::id).collect(Collectors.toSet()), LPR, CALENDAR, TODAY).run();
    }

    TermsHistory history(UUID id) {
        return new TermsHistory(instruments.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(),
                entries.stream().filter(one -> one.instrumentId().equals(id)).toList());
    }

    private Debts add(EntryRow entry) {
        entries.add(entry);
        return this;
    }

    Debts cash(String unit, String month, String yi, String assetsYi) {
        plan.add(new CashPlanRow(unit, YearMonth.parse(month), yi(yi), yi(assetsYi)));
        return this;
    }

    DebtBook.Since since(String day, String until) {
        var on = LocalDate.parse(day);
        var seen = LocalDate.parse(until);
        return DebtBook.Since.of(on, seen, new Positions(LPR, CALENDAR, on, seen).of(instruments, entries), instruments, entries);
    }

    /** The ledger as it stands on a day, opened on another. */
    DebtBook book(String day, String opened) {
        var on = LocalDate.parse(day);
        return new DebtBook(on, new Positions(LPR, CALENDAR, on).of(instruments, entries), plan, new RestrictionBook(restrictions),
                DebtBook.Since.NOTHING, LocalDate.parse(opened));
    }

    DebtBook book(String day) {
        var on = LocalDate.parse(day);
        return new DebtBook(on, new Positions(LPR, CALENDAR, on).of(instruments, entries), plan, new RestrictionBook(restrictions));
    }
}
