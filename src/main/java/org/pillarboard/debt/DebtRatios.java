package org.pillarboard.debt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The figures leaders ask of a ledger: shares in per cent, averages by balance. None where nothing is owed. Pure. */
public record DebtRatios(OpenBook of) {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal YEAR_DAYS = BigDecimal.valueOf(365);
    private static final int QUARTER = 90;

    public DebtRatios(DebtBook book, WallView view) {
        this(OpenBook.of(book, view));
    }

    /** What is due within 90 days with its sources. */
    List<DueItem> soon() {
        return of.within(QUARTER);
    }

    /** What is due within 90 days with approved or arrived money as the ledger's day had it, per cent (DR03). */
    public Optional<BigDecimal> secured() {
        var due = soon();
        return share(DebtBook.sum(due, DueItem::secured), DebtBook.sum(due, DueItem::amount));
    }

    /** The same as it is on the day looked from: what should have been repaid by then and was not is not secured, its money did not come. */
    public Optional<BigDecimal> securedBySeen() {
        var due = soon();
        var late = of.late();
        return share(DebtBook.sum(due, one -> one.secured().min(one.amount().subtract(LateDebt.unpaid(one, late)))), DebtBook.sum(due, DueItem::amount));
    }

    /** What of that was not repaid by the day looked from, yuan. */
    public BigDecimal lateSoon() {
        var late = of.late();
        return DebtBook.sum(soon(), due -> LateDebt.unpaid(due, late));
    }

    /** What is owed in all, yuan. */
    public BigDecimal balance() {
        return of.balance();
    }

    /** What is due within 90 days, yuan. */
    public BigDecimal dueSoon() {
        return DebtBook.sum(soon(), DueItem::amount);
    }

    /** The heaviest month's share of the next twelve, per cent (DR19). */
    public Optional<BigDecimal> concentration() {
        return of.wall().concentration().map(PERCENT::multiply);
    }

    /** What falls due within the next twelve months and what is overdue, which is due at once, per cent of all (DR20). */
    public Optional<BigDecimal> shortTerm() {
        return share(of.wall().year().add(DebtBook.sum(of.overdue(), Position::overdue)), of.balance());
    }

    /** Years until what is owed falls due, by balance (DR21). */
    public Optional<BigDecimal> remainingYears() {
        var dues = of.dues();
        var all = DebtBook.sum(dues, DueItem::amount);
        var weighted = DebtBook.sum(dues, due -> due.amount().multiply(years(due.on())));
        return all.signum() == 0 ? Optional.empty() : Optional.of(weighted.divide(all, MathContext.DECIMAL64));
    }

    private BigDecimal years(LocalDate on) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(of.book().day(), on)).divide(YEAR_DAYS, MathContext.DECIMAL64);
    }

    /** The cost of what is owed, per cent a year by balance (DR30). */
    public Optional<BigDecimal> cost() {
        return average(Position::rate);
    }

    private Optional<BigDecimal> average(Function<Position, BigDecimal> part) {
        var open = of.open();
        var weighted = DebtBook.sum(open, one -> one.balance().multiply(part.apply(one)));
        var all = DebtBook.sum(open, Position::balance);
        return all.signum() == 0 ? Optional.empty() : Optional.of(weighted.divide(all, MathContext.DECIMAL64));
    }

    /** Non-standard debt, per cent of all (DR33). */
    public Optional<BigDecimal> nonStandard() {
        List<Position> some = of.open().stream().filter(one -> one.instrument().nonStandard()).toList();
        return share(DebtBook.sum(some, Position::balance), of.balance());
    }

    /** Bonds outstanding, yuan; one that is listed in two venues once (DR36). */
    public BigDecimal bonds() {
        return DebtBook.sum(of.open().stream().filter(one -> one.instrument().kind().isBond()).toList(), Position::balance);
    }

    /** Overdue principal, yuan (DR09). */
    public BigDecimal overdue() {
        return DebtBook.sum(of.arrears(), Position::overdue);
    }

    /** Interest between two days on what new money will repay, where it may repay principal alone: to be paid from own cash, yuan. */
    public BigDecimal ownCashInterest(LocalDate from, LocalDate to) {
        return of.open().stream().filter(OwnCash::isRefinanced).flatMap(one -> one.ahead().stream()
                .filter(flow -> !flow.paidOn().isBefore(from) && !flow.paidOn().isAfter(to))
                .filter(flow -> of.book().restrictions().principalOnly(one.instrument(), flow.paidOn())).map(CashFlow::interest))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty()
                : Optional.of(part.multiply(PERCENT).divide(whole, MathContext.DECIMAL64));
    }
}
