package org.pillarboard.observation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.EndedDuties;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.shared.AsOf;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a unit that left owes again once that is taken back, told to the administrator before: how much, no figures. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class Reopenings {

    private final EndedDuties duties;
    private final TotalRepository totals;
    private final PeriodLockRepository locks;
    private final Catalogues catalogues;
    private final Units units;
    private final Clock clock;

    Reopenings(EndedDuties duties, TotalRepository totals, PeriodLockRepository locks, Catalogues catalogues, Units units, Clock clock) {
        this.duties = duties;
        this.totals = totals;
        this.locks = locks;
        this.catalogues = catalogues;
        this.units = units;
        this.clock = clock;
    }

    /**
     * How much there is of it.
     *
     * @param duties  that stand again
     * @param reports of periods that have ended and have no official figure
     * @param overdue of these, whose due day has passed
     * @param locked  of these, whose section has closed the period
     */
    public record Reopening(long duties, long reports, long overdue, long locked) {
    }

    /** Of the unit and those below it. Three selects. */
    public Reopening of(String unitCode) {
        var ended = duties.by(unitCode);
        var today = AsOf.today(clock).day();
        var from = ended.stream().map(one -> one.duty().untilOn()).min(LocalDate::compareTo).orElse(today);
        Set<Cell> reported = totals.own(units.tree().withDescendants(unitCode), from, today, clock.instant()).stream()
                .map(row -> new Cell(row.indicatorCode(), row.unitCode(), row.period())).collect(Collectors.toSet());
        var awaited = ended.stream().flatMap(one -> awaited(one, today)).filter(cell -> !reported.contains(cell)).distinct().toList();
        return new Reopening(ended.size(), awaited.size(), awaited.stream().filter(cell -> catalogues.current().dueOn(indicator(cell), cell.period())
                .isBefore(today)).count(), locked(awaited));
    }

    private Stream<Cell> awaited(EndedDuties.Ended ended, LocalDate today) {
        var duty = ended.duty();
        var indicator = catalogues.current().get(duty.indicatorCode());
        return IntStream.rangeClosed(duty.untilOn() == null ? today.getYear() : duty.untilOn().getYear(), today.getYear()).boxed()
                .flatMap(year -> indicator.rhythm().periods(year).stream())
                .filter(period -> period.endsOn().isBefore(today) && indicator.standing().asksFor(period))
                .filter(period -> ended.otherwise().covers(period) && !duty.covers(period))
                .map(period -> new Cell(duty.indicatorCode(), duty.unitCode(), period));
    }

    private long locked(List<Cell> awaited) {
        var locked = locks.findAll().stream().map(PeriodLock::spelling).collect(Collectors.toSet());
        return awaited.stream().filter(cell -> locked.contains(indicator(cell).sectionCode() + "/" + cell.period().code())).count();
    }

    private IndicatorRow indicator(Cell cell) {
        return catalogues.current().get(cell.indicatorCode());
    }
}
