package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pillarboard.shared.Rag;

/**
 * The credit-guarantee fund (信用保障基金) on a day, in yuan.
 *
 * @param capital  what contributors have paid in
 * @param advances the newest first
 */
public record FundBook(BigDecimal capital, List<FundAdvance> advances) {

    private static final List<BigDecimal> LINES = List.of(BigDecimal.valueOf(25), BigDecimal.valueOf(40), BigDecimal.valueOf(85),
            BigDecimal.valueOf(95));

    /** @param until the day to which what is out is counted; what came back after the book's day is counted to that one */
    static FundBook of(DebtBook book, BigDecimal capital, LocalDate until) {
        return new FundBook(capital, book.positions().stream().filter(one -> one.instrument().kind() == DebtKind.FUND)
                .filter(one -> one.drawn().signum() > 0)
                .map(one -> new FundAdvance(one, book.since().paid(one).compareTo(one.balance()) < 0 ? until : book.day()))
                .sorted(Comparator.comparing((FundAdvance one) -> one.position().instrument().terms().valueOn()).reversed()).toList());
    }

    /** What is out. */
    public BigDecimal out() {
        return DebtBook.sum(advances, advance -> advance.position().balance());
    }

    /** What is out, per cent of the capital (占用率); none without a capital. */
    public Optional<BigDecimal> use() {
        return DebtRatios.share(out(), capital);
    }

    /** Green from 40 to 85 %, amber ten to fifteen points beyond, red outside: used, with something left. */
    public Optional<Rag> light() {
        return use().map(share -> {
            boolean good = share.compareTo(LINES.get(1)) >= 0 && share.compareTo(LINES.get(2)) <= 0;
            boolean near = share.compareTo(LINES.getFirst()) >= 0 && share.compareTo(LINES.getLast()) <= 0;
            return good ? Rag.GREEN : near ? Rag.AMBER : Rag.RED;
        });
    }

    /** How many came back late or are overdue. */
    public long lateReturns() {
        return advances.stream().filter(FundAdvance::isLate).count();
    }

    /** How many of those are still out. */
    public long lateOut() {
        return advances.stream().filter(one -> one.isLate() && one.returnedOn().isEmpty()).count();
    }

    /** What was advanced between two days. */
    BigDecimal advanced(LocalDate from, LocalDate to) {
        return DebtBook.sum(advances.stream().map(FundAdvance::position)
                .filter(one -> !one.instrument().terms().valueOn().isBefore(from) && !one.instrument().terms().valueOn().isAfter(to))
                .toList(), Position::drawn);
    }
}
