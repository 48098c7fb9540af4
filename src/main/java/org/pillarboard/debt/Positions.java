package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds where every instrument stands on a day, from its terms and the entries that stand. Pure. */
final class Positions {

    private final MarketRates market;
    private final WorkCalendar calendar;
    private final LocalDate day;

    Positions(MarketRates market, WorkCalendar calendar, LocalDate day) {
        this.market = market;
        this.calendar = calendar;
        this.day = day;
    }

    List<Position> of(Collection<InstrumentRow> instruments, Collection<EntryRow> entries) {
        Map<UUID, List<EntryRow>> byInstrument = standing(entries).stream().collect(Collectors.groupingBy(EntryRow::instrumentId));
        return instruments.stream().map(one -> stand(one, byInstrument.getOrDefault(one.id(), List.of()))).toList();
    }

    /** Those no later entry took the place of. */
    static List<EntryRow> standing(Collection<EntryRow> entries) {
        var gone = entries.stream().map(EntryRow::replaces).filter(Objects::nonNull).collect(Collectors.toSet());
        return entries.stream().filter(entry -> !gone.contains(entry.id())).toList();
    }

    private Position stand(InstrumentRow row, List<EntryRow> entries) {
        var terms = agreed(row.terms(), entries);
        var drawn = drawn(terms, entries);
        var paid = sum(entries, EntryKind.REPAYMENT).add(sum(entries, EntryKind.PUT));
        var balance = drawn.subtract(paid).max(BigDecimal.ZERO);
        var rate = terms.coupon().rateOn(day.isBefore(terms.valueOn()) ? terms.valueOn() : day, terms, market);
        var rest = balance.signum() == 0 ? Rest.NONE : rest(terms, drawn, balance);
        return new Position(row, drawn, balance, rest.overdue(), rate, rest.ahead(), putDates(entries), readiness(entries),
                sources(entries), sum(entries, EntryKind.DRAW_PLAN), paid(entries));
    }

    private List<Payment> paid(List<EntryRow> entries) {
        return entries.stream().filter(entry -> entry.kind() == EntryKind.REPAYMENT || entry.kind() == EntryKind.PUT)
                .filter(entry -> !entry.on().isAfter(day)).sorted(java.util.Comparator.comparing(EntryRow::on))
                .map(entry -> new Payment(entry.on(), entry.amount(), entry.note())).toList();
    }

    /** The terms with every rate and instalment that was agreed since. */
    static Terms agreed(Terms agreed, List<EntryRow> entries) {
        var rates = entries.stream().filter(entry -> entry.kind() == EntryKind.RATE)
                .map(entry -> new RateStep(entry.on(), Objects.requireNonNull(entry.rate()))).toList();
        var instalments = entries.stream().filter(entry -> entry.kind() == EntryKind.INSTALMENT)
                .map(entry -> new Instalment(entry.on(), entry.amount())).toList();
        if (rates.isEmpty() && instalments.isEmpty()) {
            return agreed;
        }
        var steps = new ArrayList<>(rates);
        if (agreed.coupon() instanceof Coupon.Stepped first) {
            steps.addAll(first.steps());
        }
        return new Terms(agreed.principal(), agreed.valueOn(), agreed.maturityOn(), agreed.repayment(), agreed.paymentsYear(),
                rates.isEmpty() ? agreed.coupon() : new Coupon.Stepped(steps), agreed.dayCount(), agreed.roll(),
                instalments.isEmpty() ? agreed.instalments() : instalments);
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

    private record Rest(List<CashFlow> ahead, BigDecimal overdue) {
        static final Rest NONE = new Rest(List.of(), BigDecimal.ZERO);
    }

    /** What was prepaid lowers all later payments alike; what is left over the schedule is overdue. */
    private Rest rest(Terms terms, BigDecimal drawn, BigDecimal balance) {
        var later = CashFlows.of(terms, market, calendar).stream().filter(flow -> !flow.paidOn().isBefore(day)).toList();
        var nominal = later.stream().map(CashFlow::principal).reduce(BigDecimal.ZERO, BigDecimal::add);
        var planned = CashFlows.cents(nominal.multiply(drawn).divide(terms.principal(), java.math.MathContext.DECIMAL64));
        var regular = balance.min(planned);
        return new Rest(scaled(later, nominal, regular), balance.subtract(regular));
    }

    private static List<CashFlow> scaled(List<CashFlow> flows, BigDecimal nominal, BigDecimal balance) {
        if (nominal.compareTo(balance) == 0) {
            return flows;
        }
        var share = nominal.signum() == 0 ? BigDecimal.ZERO : balance.divide(nominal, java.math.MathContext.DECIMAL64);
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
        var used = entries.stream().filter(entry -> entry.kind() == EntryKind.PUT).map(EntryRow::on).collect(Collectors.toSet());
        return entries.stream().filter(entry -> entry.kind() == EntryKind.PUT_DATE).map(EntryRow::on)
                .filter(on -> !on.isBefore(day) && !used.contains(on)).sorted().toList();
    }

    private Readiness readiness(List<EntryRow> entries) {
        return entries.stream().filter(entry -> entry.kind() == EntryKind.READINESS && !entry.on().isAfter(day))
                .max(java.util.Comparator.comparing(EntryRow::on)).map(EntryRow::readiness).orElse(Readiness.L0);
    }

    private static List<SourceRow> sources(List<EntryRow> entries) {
        return entries.stream().filter(entry -> entry.kind() == EntryKind.SOURCE).map(entry -> new SourceRow(
                entry.instrumentId(), entry.on(), Objects.requireNonNull(entry.source()), entry.amount(),
                Objects.requireNonNull(entry.status()), entry.otherId(), entry.note())).toList();
    }
}
