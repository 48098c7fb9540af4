package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The highest sum that was overdue on any day of a month (期内最高逾期), from the ledger at its beginning and at its end. Pure. */
final class Overdue {

    private final Map<UUID, Position> later;
    private final DebtBook start;

    private Overdue(DebtBook start, DebtBook end) {
        this.start = start;
        this.later = end.positions().stream().collect(Collectors.toMap(one -> one.instrument().id(), Function.identity()));
    }

    static BigDecimal highest(DebtBook start, DebtBook end) {
        return shares(start, end).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What of each was overdue on the first day of that sum, those with nothing left out; as they stood at the end. */
    static Map<Position, BigDecimal> shares(DebtBook start, DebtBook end) {
        var overdue = new Overdue(start, end);
        var shares = start.day().datesUntil(end.day().plusDays(1)).map(overdue::on)
                .reduce(Map.of(), (one, next) -> sum(next).compareTo(sum(one)) > 0 ? next : one);
        var named = new LinkedHashMap<Position, BigDecimal>();
        shares.forEach((position, amount) -> named.put(overdue.later.get(position.instrument().id()), amount));
        return named;
    }

    private static BigDecimal sum(Map<Position, BigDecimal> shares) {
        return shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<Position, BigDecimal> on(LocalDate day) {
        var shares = new LinkedHashMap<Position, BigDecimal>();
        start.positions().stream().filter(one -> one.isOpen() && one.instrument().kind().canBeOverdue()).forEach(one -> {
            var owed = on(one, day);
            if (owed.signum() > 0) {
                shares.put(one, owed);
            }
        });
        return shares;
    }

    private BigDecimal on(Position position, LocalDate day) {
        var paid = later.get(position.instrument().id()).paid().stream()
                .filter(one -> one.on().isAfter(start.day()) && !one.on().isAfter(day)).map(Payment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var scheduled = position.ahead().stream().filter(flow -> !flow.paidOn().isBefore(day)).map(CashFlow::principal)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return position.balance().subtract(paid).subtract(scheduled).max(BigDecimal.ZERO);
    }
}
