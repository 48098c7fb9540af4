package org.pillarboard.observation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.RagRuleDraft;
import org.pillarboard.indicator.TargetRow;
import org.pillarboard.indicator.Targets;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.PeriodKind;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads figures for screens: every picture in a fixed number of selects, whatever the history holds; for reporters and sections one
 * more, for what of their own waits to be approved.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class Readings {

    private final TotalRepository totals;
    private final Targets targets;
    private final Catalogues catalogues;
    private final Units units;
    private final HandedIn handedIn;
    private final CurrentUser user;

    Readings(TotalRepository totals, Targets targets, Catalogues catalogues, Units units, HandedIn handedIn, CurrentUser user) {
        this.totals = totals;
        this.targets = targets;
        this.catalogues = catalogues;
        this.units = units;
        this.handedIn = handedIn;
        this.user = user;
    }

    /**
     * All indicators of a unit for a period, as known on a day. Two selects at the most.
     *
     * @throws org.pillarboard.shared.NotFound when the unit is out of the reader's scope; the refusal is in the trail
     */
    public Board board(String unitCode, Period period, AsOf asOf) {
        return maker(unitCode, period, asOf).board(unitCode, period);
    }

    /**
     * The board of every month of the year up to the period's, for trends, and the span to show of the last: the same
     * selects.
     *
     * @param span MONTH, QUARTER or YEAR
     */
    public SpanBoards boards(String unitCode, Period period, AsOf asOf, PeriodKind span) {
        return boards(new SpanReader(maker(unitCode, period, asOf), span), catalogues.current().indicators(asOf), unitCode, period);
    }

    private static SpanBoards boards(SpanReader reader, List<IndicatorRow> indicators, String unitCode, Period period) {
        var maker = reader.maker();
        var months = months(period).map(month -> month.endsOn().isBefore(period.endsOn())
                ? maker.lights(indicators, unitCode, month) : maker.board(indicators, unitCode, month)).toList();
        return new SpanBoards(months, reader.cut(months.getLast()));
    }

    private static Stream<Period> months(Period period) {
        return IntStream.rangeClosed(1, period.lastMonth()).mapToObj(month -> Period.month(period.year(), month));
    }

    /** What one may see is a matter of today, also where the tree is of a past day. */
    private List<String> below(UnitTree tree, List<UnitRow> children, Period period) {
        var scope = user.scope();
        return children.stream().map(UnitRow::code).filter(code -> scope.sees(code) && tree.inScope(code, period.endsOn())).toList();
    }

    /**
     * An indicator at a unit and at each unit directly below that is in scope, in the tree's order: below a consolidated statement
     * those it was made with. Two selects at the most.
     */
    public List<IndicatorReading> byUnit(String indicatorCode, String unitCode, Period period, AsOf asOf) {
        user.requireUnit(unitCode);
        var tree = units.tree(asOf);
        var indicator = catalogues.current().get(indicatorCode);
        Period own = indicator.rhythm().lastWithin(period);
        var now = below(tree, tree.children(unitCode), period);
        var then = below(tree, tree.childrenOn(unitCode, own.endsOn()), period);
        var codes = Stream.of(List.of(unitCode), now, then).flatMap(List::stream).distinct().toList();
        var rows = totals.series(indicatorCode, withGone(codes, tree), Period.year(period.year() - 1).startsOn(),
                period.endsOn(), asOf.instant());
        var maker = new ReadingMaker(catalogues.current(), tree, inForce(codes, period, asOf), new Figures(rows), handedIn.cells(asOf), asOf);
        var below = maker.scope().isStatement(indicator, unitCode, own) ? then : now;
        return Stream.concat(Stream.of(unitCode), below.stream()).map(code -> maker.reading(indicator, code, period)).toList();
    }

    /**
     * A pillar at a unit month by month, and at each unit directly below that is in scope. Two selects at the most.
     *
     * @param span MONTH, QUARTER or YEAR
     */
    public PillarBoards pillar(String pillarCode, String unitCode, Period period, AsOf asOf, PeriodKind span) {
        user.requireUnit(unitCode);
        var tree = units.tree(asOf);
        var below = below(tree, tree.children(unitCode), period);
        var codes = Stream.concat(Stream.of(unitCode), below.stream()).toList();
        var indicators = catalogues.current().indicatorsOf(pillarCode, asOf);
        var rows = totals.pageOf(indicators.stream().map(IndicatorRow::code).toList(), withGone(codes, tree),
                Period.year(period.year() - 1).startsOn(), period.endsOn(), asOf.instant());
        var maker = new ReadingMaker(catalogues.current(), tree, inForce(codes, period, asOf), new Figures(rows), handedIn.cells(asOf), asOf);
        var byUnit = new LinkedHashMap<String, Board>();
        var reader = new SpanReader(maker, span);
        below.forEach(code -> byUnit.put(code, reader.cut(maker.lights(indicators, code, period))));
        return new PillarBoards(boards(reader, indicators, unitCode, period), byUnit);
    }

    /** The last month whose monthly reports were due and that has figures; without figures the last one due. One select. */
    public Period latestMonth(String unitCode, AsOf asOf) {
        user.requireUnit(unitCode);
        Period due = catalogues.current().lastDueMonth(asOf.day());
        return totals.lastEnds(unitCode, due.endsOn(), asOf.instant(), Limit.of(1)).stream().findFirst().map(Period::month).orElse(due);
    }

    /** An indicator at a unit at the end of every year from a first one on; the last year up to the period. Two selects at the most. */
    public List<IndicatorReading> years(String indicatorCode, String unitCode, int firstYear, Period period, AsOf asOf) {
        user.requireUnit(unitCode);
        var tree = units.tree(asOf);
        var years = IntStream.rangeClosed(firstYear, period.year()).boxed().toList();
        var rows = totals.series(indicatorCode, withGone(List.of(unitCode), tree),
                Period.year(firstYear - 1).startsOn(), period.endsOn(), asOf.instant());
        var inForce = targets.inForce(List.of(unitCode), years, asOf);
        var maker = new ReadingMaker(catalogues.current(), tree, inForce, new Figures(rows), handedIn.cells(asOf), asOf);
        var indicator = catalogues.current().get(indicatorCode);
        return years.stream().map(year -> maker.reading(indicator, unitCode,
                year == period.year() ? period : Period.month(year, 12))).toList();
    }

    /** An indicator at a unit in the month or quarter alone that holds the period (本月, 本季). Two selects at the most. */
    public IndicatorReading part(String indicatorCode, String unitCode, Period period, AsOf asOf, PeriodKind span) {
        user.requireUnit(unitCode);
        var tree = units.tree(asOf);
        var rows = totals.series(indicatorCode, withGone(List.of(unitCode), tree), Period.year(period.year() - 1).startsOn(),
                period.endsOn(), asOf.instant());
        var maker = new ReadingMaker(catalogues.current(), tree, inForce(List.of(unitCode), period, asOf), new Figures(rows), handedIn.cells(asOf), asOf);
        return new SpanReader(maker, span).cut(maker.reading(catalogues.current().get(indicatorCode), unitCode, period));
    }

    /** What an indicator's light would be under another rule, now and at each unit below: nothing is stored. */
    public List<IndicatorReading> preview(RagRuleDraft draft, String unitCode, Period period, AsOf asOf) {
        var indicator = catalogues.current().get(draft.indicatorCode());
        var rule = draft.spec().toRule();
        return byUnit(indicator.code(), unitCode, period, asOf).stream()
                .map(reading -> ReadingMaker.judgedBy(rule, reading, catalogues.current(), units.tree(asOf), asOf)).toList();
    }

    private ReadingMaker maker(String unitCode, Period period, AsOf asOf) {
        user.requireUnit(unitCode);
        var tree = units.tree(asOf);
        var from = Period.year(period.year() - 1).startsOn();
        var rows = totals.page(withGone(List.of(unitCode), tree), from, period.endsOn(), asOf.instant());
        return new ReadingMaker(catalogues.current(), tree, inForce(List.of(unitCode), period, asOf), new Figures(rows), handedIn.cells(asOf), asOf);
    }

    private Map<Targets.Key, TargetRow> inForce(Collection<String> unitCodes, Period period, AsOf asOf) {
        return targets.inForce(unitCodes, List.of(period.year() - 1, period.year()), asOf);
    }

    /** The units themselves, and those that have left the scope or moved: their old figures make last year comparable. */
    private static List<String> withGone(Collection<String> unitCodes, UnitTree tree) {
        var left = unitCodes.stream().flatMap(code -> tree.withDescendants(code).stream()).filter(code -> tree.get(code).leftOn() != null);
        var moved = unitCodes.stream().flatMap(code -> tree.movesSince(code, LocalDate.MIN).stream()).map(UnitTree.Move::unit);
        return Stream.of(unitCodes.stream(), left, moved).flatMap(codes -> codes).distinct().toList();
    }
}
