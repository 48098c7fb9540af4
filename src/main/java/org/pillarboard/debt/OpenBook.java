package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ledger looked at in one way (看账口径): what is open of it, what falls due and the wall, reckoned once for everything that is
 * asked of it afterwards. Pure.
 *
 * @param open what counts and owes something
 * @param dues principal that falls due, in order
 */
public record OpenBook(DebtBook book, WallView view, List<Position> open, List<DueItem> dues, OwnCash own, MaturityWall wall) {

    public static OpenBook of(DebtBook book, WallView view) {
        var own = book.ownCash(view);
        return of(book, view, own, book.dues(view, own));
    }

    private static OpenBook of(DebtBook book, WallView view, OwnCash own, List<DueItem> dues) {
        return new OpenBook(book, view, book.open(view), dues, own, MaturityWall.of(dues, own, book.day(), MaturityWall.LENGTH));
    }

    /** What falls due within so many days. */
    public List<DueItem> within(int days) {
        var last = book.day().plusDays(days);
        return dues.stream().filter(due -> !due.on().isAfter(last)).toList();
    }

    /** The same without what is late on the day looked from: it is overdue, and comes no more by itself. */
    public List<DueItem> toCome(int days) {
        var late = late();
        return within(days).stream().filter(due -> LateDebt.unpaid(due, late).signum() == 0).toList();
    }

    /** The first day something of a debt falls due on from the day looked from; none where nothing is to come. */
    public Optional<DueItem> next(Position position) {
        return position.dues(view).stream().filter(due -> !due.on().isBefore(book.seenOn())).findFirst();
    }

    /** What should have been repaid and was not. */
    public List<Position> overdue() {
        return open.stream().filter(Position::isOverdue).toList();
    }

    /** The same without what the guarantee fund has out: what counts as overdue debt (DR09). */
    public List<Position> arrears() {
        return overdue().stream().filter(one -> one.instrument().kind().canBeOverdue()).toList();
    }

    /**
     * What has fallen due before a day and was not repaid by it, with what was paid since the ledger's day; a put day is none, for nobody
     * need have put.
     */
    public List<LateDebt> lateOn(LocalDate day) {
        var past = dues.stream().filter(due -> due.on().isBefore(day) && due.reason() != DueReason.PUT)
                .collect(Collectors.groupingBy(due -> due.position().instrument().id()));
        return open.stream().flatMap(one -> LateDebt.of(one, past.getOrDefault(one.instrument().id(), List.of()), book.since().paid(one), day).stream())
                .toList();
    }

    /** The same on the day the ledger is looked at from. */
    public List<LateDebt> late() {
        return lateOn(book.seenOn());
    }

    /** Put days that are over without a result, in order: nobody knows what of it fell due. */
    public List<DueItem> unanswered() {
        return open.stream().flatMap(one -> one.unansweredPut().stream()).sorted(Comparator.comparing(DueItem::on)).toList();
    }

    /** The same on a day after the ledger's: with put days that are over by then and of which nothing was paid since. */
    public List<DueItem> unansweredOn(LocalDate day) {
        var since = dues.stream().filter(due -> due.reason() == DueReason.PUT && due.on().isBefore(day) && book.since().paid(due.position()).signum() == 0);
        return Stream.concat(unanswered().stream(), since).toList();
    }

    /** What the guarantee fund has out beyond its day: no overdue debt (DR09), told beside it. */
    public List<Position> lateAdvances() {
        return overdue().stream().filter(one -> !one.instrument().kind().canBeOverdue()).toList();
    }

    /**
     * The debts of a filter, in the ledger's order.
     *
     * @param late what is late on the day it is looked at
     */
    public List<Position> found(DebtFilter filter, List<LateDebt> late) {
        var asked = filter.state() == DebtFilter.State.OVERDUE ? late.stream().map(LateDebt::position) : book.positions().stream();
        return asked.filter(one -> filter.lets(one, view)).toList();
    }

    /** What is owed in all. */
    public BigDecimal balance() {
        return balance(open);
    }

    /** What is owed of some. */
    public static BigDecimal balance(List<Position> some) {
        return DebtBook.sum(some, Position::balance);
    }

    public DebtRatios ratios() {
        return new DebtRatios(this);
    }

    public StressTest stressTest() {
        return StressTest.of(book, dues, own, MaturityWall.LENGTH);
    }

    /** The same ledger unit by unit, the one that owes most first; units that owe nothing are left out. */
    public List<UnitDebt> byUnit() {
        var due = dues.stream().collect(Collectors.groupingBy(one -> one.position().instrument().unitCode()));
        return book.units().stream().map(one -> new UnitDebt(one.unitCode(), of(one.book(), view, one.book().ownCash(view),
                        due.getOrDefault(one.unitCode(), List.of())))).filter(one -> one.balance().signum() > 0)
                .sorted(UnitDebt.MOST_FIRST).toList();
    }
}
