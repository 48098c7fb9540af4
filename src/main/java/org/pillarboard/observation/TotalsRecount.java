package org.pillarboard.observation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.identity.UnitMoved;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.DutyRow;
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
    private final Catalogues catalogues;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    TotalsRecount(FigureBook book, TotalKeeper keeper, TotalRepository totals, ObservationRepository observations, Catalogues catalogues, Units units,
            ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.book = book;
        this.keeper = keeper;
        this.totals = totals;
        this.observations = observations;
        this.catalogues = catalogues;
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

    /**
     * In the transaction that moves the unit: the totals above it, where it was and where it is now; those too that it has reported nothing
     * of, for it is awaited there no more, or now. Four selects for each period.
     */
    @EventListener
    void follow(UnitMoved moved) {
        var now = book.open();
        touched(moved).collect(Collectors.groupingBy(TotalPage::periodCode)).forEach((period, some) -> recount(
                keeper.open(some.stream().map(TotalPage::indicatorCode).toList(), Period.parse(period)).values(), moved.above(), now));
    }

    private Stream<TotalPage> touched(UnitMoved moved) {
        var below = units.tree().withDescendants(moved.unitCode());
        var asked = below.stream().flatMap(unit -> catalogues.current().duties().ofUnit(unit).stream()).map(DutyRow::indicatorCode)
                .collect(Collectors.toSet());
        return Stream.concat(totals.openPages(below, moved.fromOn(), OfficialTotal.OPEN_END).stream(),
                totals.openPages(moved.above(), moved.fromOn(), OfficialTotal.OPEN_END).stream().filter(page -> asked.contains(page.indicatorCode())))
                .distinct();
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
