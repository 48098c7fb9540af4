package org.pillarboard.observation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pillarboard.identity.UnitMoved;
import org.pillarboard.identity.Units;
import org.pillarboard.shared.Period;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds official totals up anew (汇总重算), see ADR 0031: where the tree has changed under them, and all of them where somebody
 * doubts them. What was known on a day before stays; only what differs is written, as known from now on.
 */
@Component
public class TotalsRecount {

    private final FigureBook book;
    private final TotalKeeper keeper;
    private final TotalRepository totals;
    private final ObservationRepository observations;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    TotalsRecount(FigureBook book, TotalKeeper keeper, TotalRepository totals, ObservationRepository observations, Units units,
            ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.book = book;
        this.keeper = keeper;
        this.totals = totals;
        this.observations = observations;
        this.units = units;
        this.events = events;
        this.transaction = transaction;
    }

    /** Every total of every period, from the observations; one transaction a period. Answers how many were not as they should be. */
    public int everything() {
        return observations.periods().stream().mapToInt(code ->
                transaction.execute(status -> wholePeriod(Period.parse(code)))).sum();
    }

    private int wholePeriod(Period period) {
        var now = book.open();
        var facts = observations.ofPeriod(period.code());
        var sheets = keeper.open(facts.stream().map(Observation::indicatorCode).collect(Collectors.toSet()), period);
        facts.forEach(fact -> sheets.get(fact.indicatorCode()).take(fact));
        return recount(sheets.values(), units.tree().withDescendants(units.tree().root().code()), now);
    }

    /** In the transaction that moves the unit: the totals above it, where it was and where it is now. Four selects for each period. */
    @EventListener
    void follow(UnitMoved moved) {
        var now = book.open();
        Map<String, List<TotalPage>> pages = totals.openPages(moved.unitCode(), moved.fromOn(), OfficialTotal.OPEN_END).stream()
                .collect(Collectors.groupingBy(TotalPage::periodCode));
        pages.forEach((period, some) -> recount(
                keeper.open(some.stream().map(TotalPage::indicatorCode).toList(), Period.parse(period)).values(), moved.above(), now));
    }

    private int recount(Collection<TotalSheet> sheets, Set<String> unitCodes, Instant now) {
        var changed = new HashSet<String>();
        int differing = 0;
        for (var sheet : sheets) {
            int some = keeper.recount(sheet, unitCodes, now);
            if (some > 0) {
                changed.add(sheet.indicator().code());
            }
            differing += some;
        }
        if (differing > 0) {
            events.publishEvent(new FiguresApproved(changed));
        }
        return differing;
    }
}
