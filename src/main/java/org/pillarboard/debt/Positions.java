package org.pillarboard.debt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds where every instrument stands on a day, from its terms and the entries that stand. Pure. */
final class Positions {

    private final MarketRates market;
    private final WorkCalendar calendar;
    private final LocalDate day;
    private final LocalDate until;

    Positions(MarketRates market, WorkCalendar calendar, LocalDate day) {
        this(market, calendar, day, day);
    }

    /** @param until the day it is looked at from, to which steps of the money are told beside */
    Positions(MarketRates market, WorkCalendar calendar, LocalDate day, LocalDate until) {
        this.until = until;
        this.market = market;
        this.calendar = calendar;
        this.day = day;
    }

    List<Position> of(Collection<InstrumentRow> instruments, Collection<EntryRow> entries) {
        Map<UUID, List<EntryRow>> byInstrument = standing(entries).stream()
                .collect(Collectors.groupingBy(EntryRow::instrumentId));
        return instruments.stream().map(one -> stand(one, byInstrument.getOrDefault(one.id(), List.of()))).toList();
    }

    /** The entries no other replaces. */
    static List<EntryRow> standing(Collection<EntryRow> entries) {
        var gone = entries.stream().map(EntryRow::replaces).filter(Objects::nonNull).collect(Collectors.toSet());
        return entries.stream().filter(entry -> !gone.contains(entry.id())).toList();
    }

    private Position stand(InstrumentRow agreed, List<EntryRow> entries) {
        var row = new TermsHistory(agreed, entries).on(day);
        var terms = row.terms();
        var drawn = drawn(terms, entries);
        var paid = sum(entries, EntryKind.REPAYMENT).add(sum(entries, EntryKind.PUT));
        var balance = drawn.subtract(paid).max(BigDecimal.ZERO);
        var rest = Tranches.divide(entries) ? divided(row, entries) : whole(terms, drawn, balance, entries);
        return new Position(row, drawn, balance, rest.overdue(), rest.since(), rest.rate(), rest.ahead(), putDates(entries), unanswered(entries),
                readiness(entries, day), sources(entries), sum(entries, EntryKind.DRAW_PLAN), paid(entries), rest.tranches(), later(entries));
    }

    /** Every payment agreed: of the whole from the value date on, or of every tranche that was drawn. */
    List<CashFlow> flows(InstrumentRow agreed, List<EntryRow> entries) {
        var terms = new TermsHistory(agreed, entries).on(day).terms();
        return !Tranches.divide(entries) ? CashFlows.of(terms, market, calendar) : Tranches.of(terms, entries, day).all(day, market).stream()
                .flatMap(each -> CashFlows.of(each.getValue(), market, calendar).stream()).sorted(Comparator.comparing(CashFlow::paidOn)).toList();
    }

    private Rest whole(Terms terms, BigDecimal drawn, BigDecimal balance, List<EntryRow> entries) {
        var rate = terms.coupon().rateOn(day.isBefore(terms.valueOn()) ? terms.valueOn() : day, terms, market);
        return balance.signum() == 0 ? new Rest(List.of(), BigDecimal.ZERO, null, rate, List.of()) : rest(terms, drawn, balance, rate, entries);
    }

    /** Every tranche by its own terms; the rate is theirs by what is left of them. */
    private Rest divided(InstrumentRow row, List<EntryRow> entries) {
        var flows = new ArrayList<CashFlow>();
        var overdue = BigDecimal.ZERO;
        LocalDate since = null;
        var cost = BigDecimal.ZERO;
        var owed = BigDecimal.ZERO;
        var tranches = new ArrayList<Tranche>();
        for (var each : Tranches.of(row.terms(), entries, day).all(day, market)) {
            var tranche = each.getKey();
            tranches.add(tranche);
            owed = owed.add(tranche.left());
            cost = cost.add(tranche.left().multiply(tranche.rate()));
            if (tranche.left().signum() > 0) {
                var rest = rest(each.getValue(), tranche.amount(), tranche.left(), tranche.rate(), List.of());
                flows.addAll(rest.ahead());
                overdue = overdue.add(rest.overdue());
                since = earlier(since, rest.since());
            }
        }
        flows.sort(Comparator.comparing(CashFlow::paidOn));
        var rate = owed.signum() == 0 ? whole(row.terms(), BigDecimal.ZERO, BigDecimal.ZERO, List.of()).rate() : cost.divide(owed, MathContext.DECIMAL64);
        return new Rest(List.copyOf(flows), overdue, since, rate, List.copyOf(tranches));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private List<Payment> paid(List<EntryRow> entries) {
        return entries.stream().filter(entry -> entry.kind() == EntryKind.REPAYMENT || entry.kind() == EntryKind.PUT)
                .filter(entry -> !entry.on().isAfter(day)).sorted(Comparator.comparing(EntryRow::on))
                .map(entry -> new Payment(entry.on(), entry.amount(), entry.note(), entry.is(EntryKind.PUT))).toList();
    }

    private BigDecimal drawn(Terms terms, List<EntryRow> entries) {
        if (entries.stream().anyMatch(entry -> entry.kind() == EntryKind.DRAWING)) {
            return sum(entries, EntryKind.DRAWING);
        }
        return terms.valueOn().isAfter(day) ? BigDecimal.ZERO : terms.principal();
    }

    private BigDecimal sum(List<EntryRow> entries, EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind && !entry.on().isAfter(day)).map(EntryRow::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @param since the first day of which something is overdue; null where nothing is */
    private record Rest(List<CashFlow> ahead, BigDecimal overdue, @Nullable LocalDate since, BigDecimal rate, List<Tranche> tranches) {
    }

    /**
     * What was prepaid lowers all later payments alike; what is left over the schedule is overdue.
     *
     * @param moves drawings and repayments, for the interest of the period that runs
     */
    private Rest rest(Terms terms, BigDecimal drawn, BigDecimal balance, BigDecimal rate, List<EntryRow> moves) {
        var flows = CashFlows.of(terms, market, calendar);
        var later = flows.stream().filter(flow -> !flow.paidOn().isBefore(day)).toList();
        var nominal = later.stream().map(CashFlow::principal).reduce(BigDecimal.ZERO, BigDecimal::add);
        var planned = CashFlows.cents(nominal.multiply(drawn).divide(terms.principal(), MathContext.DECIMAL64));
        var regular = balance.min(planned);
        var ahead = new RunningInterest(terms, market, calendar, day).settle(scaled(later, nominal, regular), moves, planned.subtract(regular));
        var overdue = balance.subtract(regular);
        return new Rest(ahead, overdue, overdue.signum() == 0 ? null : firstUnpaid(flows, drawn.subtract(balance), drawn, terms), rate, List.of());
    }

    /** The day of the oldest payment that what was paid back does not reach. */
    private @Nullable LocalDate firstUnpaid(List<CashFlow> flows, BigDecimal paid, BigDecimal drawn, Terms terms) {
        var left = paid;
        for (CashFlow flow : flows) {
            left = left.subtract(CashFlows.cents(flow.principal().multiply(drawn).divide(terms.principal(), MathContext.DECIMAL64)));
            if (left.signum() < 0) {
                return flow.paidOn();
            }
        }
        return null;
    }

    private static List<CashFlow> scaled(List<CashFlow> flows, BigDecimal nominal, BigDecimal balance) {
        if (nominal.compareTo(balance) == 0) {
            return flows;
        }
        var share = nominal.signum() == 0 ? BigDecimal.ZERO : balance.divide(nominal, MathContext.DECIMAL64);
        var left = balance;
        var all = new ArrayList<CashFlow>();
        for (int i = 0; i < flows.size(); i++) {
            var flow = flows.get(i);
            var principal = i == flows.size() - 1 ? left : CashFlows.cents(flow.principal().multiply(share));
            left = left.subtract(principal);
            all.add(new CashFlow(flow.on(), flow.paidOn(), principal, CashFlows.cents(flow.interest().multiply(share)), left));
        }
        return List.copyOf(all);
    }

    private List<LocalDate> putDates(List<EntryRow> entries) {
        var used = entries.stream().filter(entry -> entry.kind() == EntryKind.PUT).map(EntryRow::on).toList();
        return entries.stream().filter(entry -> entry.kind() == EntryKind.PUT_DATE).map(EntryRow::on)
                .filter(on -> !on.isBefore(day) && used.stream().noneMatch(told -> DueDays.isSame(told, on))).sorted().toList();
    }

    /** Any put on it or later answers it, one of nothing too; so does what was repaid about that day. */
    private @Nullable LocalDate unanswered(List<EntryRow> entries) {
        return entries.stream().filter(entry -> entry.is(EntryKind.PUT_DATE)).map(EntryRow::on).filter(on -> on.isBefore(day))
                .filter(on -> entries.stream().noneMatch(entry -> answers(entry, on))).max(LocalDate::compareTo).orElse(null);
    }

    private static boolean answers(EntryRow entry, LocalDate put) {
        boolean near = DueDays.isSame(entry.on(), put);
        return entry.is(EntryKind.PUT) && (near || entry.on().isAfter(put)) || entry.is(EntryKind.REPAYMENT) && near;
    }

    /** How ready what stands says a debt is on a day. */
    static Readiness readiness(List<EntryRow> entries, LocalDate day) {
        return entries.stream().filter(entry -> entry.kind() == EntryKind.READINESS && !entry.on().isAfter(day))
                .reduce((one, next) -> next.on().isBefore(one.on()) ? one : next).map(EntryRow::readiness).orElse(Readiness.L0);
    }

    private @Nullable LaterStep later(List<EntryRow> entries) {
        var then = readiness(entries, day);
        var now = readiness(entries, until);
        return now == then ? null : entries.stream().filter(entry -> entry.is(EntryKind.READINESS) && !entry.on().isAfter(until))
                .map(EntryRow::on).max(LocalDate::compareTo).map(on -> new LaterStep(on, now)).orElse(null);
    }

    private static List<SourceRow> sources(List<EntryRow> entries) {
        return entries.stream().filter(entry -> entry.kind() == EntryKind.SOURCE && entry.amount().signum() > 0).map(entry -> new SourceRow(
                entry.instrumentId(), entry.on(), Objects.requireNonNull(entry.source()), entry.amount(),
                Objects.requireNonNull(entry.status()), entry.otherId(), entry.note())).toList();
    }
}
