package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A ledger opened on a day (债务台账): all positions in sight with what units plan to have. Everything else about debt is
 * asked of it. Pure.
 */
public record DebtBook(LocalDate day, List<Position> positions, List<CashPlanRow> cashPlan) {

    /** Principal that falls due from the day on, in order. */
    public List<DueItem> dues(WallView view) {
        return positions.stream().filter(view::counts).flatMap(one -> one.dues(view).stream())
                .sorted(Comparator.comparing(DueItem::on).thenComparing(due -> due.position().instrument().code())).toList();
    }

    /** What falls due within so many days. */
    public List<DueItem> dues(WallView view, int withinDays) {
        return dues(view).stream().filter(due -> due.daysFrom(day) <= withinDays).toList();
    }

    public MaturityWall wall(WallView view) {
        return MaturityWall.of(dues(view), cashPlan, day, MaturityWall.LENGTH);
    }

    public List<Chain> chains() {
        return Chains.of(positions);
    }

    /** The credit-guarantee fund with so much paid in. */
    public FundBook fund(BigDecimal capital) {
        return FundBook.of(this, capital);
    }

    /** The syndicated loans, the largest first. */
    public List<Syndicate> syndicates() {
        return positions.stream().filter(one -> one.instrument().kind() == DebtKind.SYNDICATED).map(one -> new Syndicate(one,
                positions.stream().flatMap(old -> old.sources().stream())
                        .filter(source -> one.instrument().id().equals(source.otherId())).count()))
                .sorted(Comparator.comparing((Syndicate one) -> one.position().drawn()).reversed()).toList();
    }

    public StressTest stressTest(WallView view) {
        return StressTest.of(dues(view), cashPlan, day, MaturityWall.LENGTH);
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
