package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A ledger opened on a day (债务台账): all positions in sight with what units plan to have. Everything else about debt is
 * asked of it. Pure.
 *
 * @param opened the day the first debt in sight was approved; null where there is none
 */
public record DebtBook(LocalDate day, List<Position> positions, List<CashPlanRow> cashPlan, RestrictionBook restrictions, Since since,
                       @Nullable LocalDate opened) {

    /**
     * What has moved after the day, up to the day it is known by.
     *
     * @param until the day it is known by; null where that is the ledger's own
     * @param begun how many debts began
     * @param steps of how many the money came further or fell back
     * @param paid  what was paid back since, in yuan, of those on which anything was
     */
    public record Since(@Nullable LocalDate until, long begun, long steps, Map<UUID, BigDecimal> paid) {

        static final Since NOTHING = new Since(null, 0, 0, Map.of());

        static Since of(LocalDate day, LocalDate until, List<Position> positions, List<InstrumentRow> instruments, List<EntryRow> entries) {
            if (!day.isBefore(until)) {
                return NOTHING;
            }
            var paid = Positions.standing(entries).stream().filter(entry -> entry.is(EntryKind.REPAYMENT) || entry.is(EntryKind.PUT))
                    .filter(entry -> entry.amount().signum() > 0)
                    .filter(entry -> entry.on().isAfter(day) && !entry.on().isAfter(until))
                    .collect(Collectors.groupingBy(EntryRow::instrumentId, Collectors.reducing(BigDecimal.ZERO, EntryRow::amount, BigDecimal::add)));
            paid.keySet().retainAll(instruments.stream().map(InstrumentRow::id).collect(Collectors.toSet()));
            return new Since(until, instruments.stream().map(row -> row.terms().valueOn()).filter(on -> on.isAfter(day) && !on.isAfter(until)).count(),
                    positions.stream().filter(one -> one.later() != null).count(), paid);
        }

        /** How many debts were paid back on. */
        public long repaid() {
            return paid.size();
        }

        /** What was paid back in all, yuan. */
        public BigDecimal repayment() {
            return paid.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Whether all that falls due has been paid since. */
        public boolean covers(DueItem due) {
            return paid(due.position()).compareTo(due.amount()) >= 0;
        }

        /** What was paid back on one, yuan. */
        BigDecimal paid(Position position) {
            return paid.getOrDefault(position.instrument().id(), BigDecimal.ZERO);
        }

        public boolean isNothing() {
            return begun == 0 && steps == 0 && paid.isEmpty();
        }
    }

    DebtBook(LocalDate day, List<Position> positions, List<CashPlanRow> cashPlan, RestrictionBook restrictions) {
        this(day, positions, cashPlan, restrictions, Since.NOTHING, null);
    }

    /** The day it is looked at from, on which what is late is late: the one it is known by. */
    public LocalDate seenOn() {
        return since.until() == null ? day : since.until();
    }

    /** Whether it is looked at as it was known before its first debt, or stands on a day long before: it says nothing then. */
    public boolean isBeforeOpening() {
        return positions.isEmpty() && opened != null;
    }

    /**
     * For a page: says nothing of a day more than a month before it was opened. What was repaid in between, and the money there was
     * for it, is not in it, so that it would alarm without reason.
     */
    public DebtBook silentBeforeOpening() {
        return opened == null || !day.plusMonths(1).isBefore(opened) ? this
                : new DebtBook(day, List.of(), List.of(), RestrictionBook.NONE, Since.NOTHING, opened);
    }

    /** Of units whose new debt may repay interest as well. */
    DebtBook(LocalDate day, List<Position> positions, List<CashPlanRow> cashPlan) {
        this(day, positions, cashPlan, RestrictionBook.NONE);
    }

    /** Principal that falls due from the day on, in order. */
    public List<DueItem> dues(WallView view) {
        return dues(view, ownCash(view));
    }

    List<DueItem> dues(WallView view, OwnCash own) {
        return positions.stream().filter(view::counts).flatMap(one -> one.dues(view).stream()).map(due -> due.owing(own, restrictions))
                .sorted(Comparator.comparing(DueItem::on).thenComparing(due -> due.position().instrument().code())).toList();
    }

    public MaturityWall wall(WallView view) {
        return OpenBook.of(this, view).wall();
    }

    /** Interest that must be paid from own cash, beside what units plan to have. */
    public OwnCash ownCash(WallView view) {
        return OwnCash.of(this, view);
    }

    public List<Chain> chains() {
        return Chains.of(positions);
    }

    /** How some dues came about and what they turn into. */
    public RefinancingFlow flow(List<DueItem> dues) {
        return RefinancingFlow.of(positions, dues, day);
    }

    /** The ledger of one unit. */
    record UnitBook(String unitCode, DebtBook book) {
    }

    /** The same ledger unit by unit, in no order. */
    List<UnitBook> units() {
        var plans = cashPlan.stream().collect(Collectors.groupingBy(CashPlanRow::unitCode));
        return positions.stream().collect(Collectors.groupingBy(one -> one.instrument().unitCode())).entrySet().stream()
                .map(entry -> new UnitBook(entry.getKey(), new DebtBook(day, entry.getValue(), plans.getOrDefault(entry.getKey(), List.of()),
                        restrictions, since, opened))).toList();
    }

    /** The credit-guarantee fund with so much paid in. */
    public FundBook fund(BigDecimal capital) {
        return FundBook.of(this, capital, day);
    }

    /** The same with what is out counted to the day it is looked at from. */
    public FundBook fundSeen(BigDecimal capital) {
        return FundBook.of(this, capital, seenOn());
    }

    /** The syndicated loans, the largest first. */
    public List<Syndicate> syndicates() {
        return positions.stream().filter(one -> one.instrument().kind() == DebtKind.SYNDICATED).map(one -> new Syndicate(one,
                positions.stream().flatMap(old -> old.sources().stream())
                        .filter(source -> one.instrument().id().equals(source.otherId())).count()))
                .sorted(Comparator.comparing((Syndicate one) -> one.position().drawn()).reversed()).toList();
    }

    public StressTest stressTest(WallView view) {
        return OpenBook.of(this, view).stressTest();
    }

    /** The positions that owe something. */
    public List<Position> open(WallView view) {
        return positions.stream().filter(view::counts).toList();
    }

    /** What is owed in all. */
    public BigDecimal balance(WallView view) {
        return sum(open(view), Position::balance);
    }

    static <T> BigDecimal sum(List<T> some, Function<T, BigDecimal> part) {
        return some.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
