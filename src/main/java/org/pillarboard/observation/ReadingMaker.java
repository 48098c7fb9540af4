package org.pillarboard.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.indicator.BenchmarkRow;
import org.pillarboard.indicator.Catalogue;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.TargetRow;
import org.pillarboard.indicator.Targets;
import org.pillarboard.rule.Facts;
import org.pillarboard.rule.Figure;
import org.pillarboard.rule.Forecast;
import org.pillarboard.rule.Judgement;
import org.pillarboard.rule.Lack;
import org.pillarboard.rule.Promise;
import org.pillarboard.rule.RagRule;
import org.pillarboard.rule.Reading;
import org.pillarboard.rule.TimeAggregation;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;

/** Turns totals, targets and rules into readings; pure, no query. */
record ReadingMaker(Catalogue catalogue, UnitTree tree, Map<Targets.Key, TargetRow> targets, Figures figures,
        Set<ReportedCell> handedIn, AsOf asOf) {

    Board board(String unitCode, Period period) {
        return board(catalogue.indicators(asOf), unitCode, period);
    }

    /** The board of some indicators only. */
    Board board(List<IndicatorRow> among, String unitCode, Period period) {
        return board(among, unitCode, period, this::reading);
    }

    /** A board whose readings have neither curve nor forecast: for its scores, at a fraction of the work. */
    Board lights(List<IndicatorRow> among, String unitCode, Period period) {
        return board(among, unitCode, period, (one, unit, lookedAt) -> Guard.read(this, one, unit, lookedAt, this::light));
    }

    private Board board(List<IndicatorRow> among, String unitCode, Period period, Guard.Eye eye) {
        var readings = new LinkedHashMap<String, IndicatorReading>();
        asked(among, unitCode, period).forEach(indicator -> readings.put(indicator.code(), eye.read(indicator, unitCode, period)));
        return new Board(unitCode, period, asOf, readings);
    }

    /** The indicators a unit is looked at by: those it or a unit below reports, and those with a figure of a year or a target. */
    private List<IndicatorRow> asked(List<IndicatorRow> among, String unitCode, Period period) {
        var below = tree.withDescendants(unitCode);
        return among.stream()
                .filter(indicator -> indicator.standing().asksFor(period))
                .filter(indicator -> isAsked(indicator, unitCode, below, indicator.rhythm().lastWithin(period)))
                .toList();
    }

    private boolean isAsked(IndicatorRow indicator, String unitCode, Set<String> below, Period period) {
        return figures.of(indicator, unitCode).keySet().stream().anyMatch(one -> one.year() >= period.year() - 1 && !one.endsOn().isAfter(period.endsOn()))
                || targets.containsKey(new Targets.Key(indicator.code(), unitCode, period.year()))
                || catalogue.duties(asOf).anyReports(below, indicator.code(), period);
    }

    /** Who has left the scope, or not joined it yet, is asked for nothing, nor is a unit all of whose reporters are such. */
    private boolean isAskedNow(IndicatorRow indicator, String unitCode, Period period) {
        var below = tree.withDescendants(unitCode);
        var owing = catalogue.duties(asOf).unitsFor(indicator.code(), period).stream().filter(below::contains).toList();
        return tree.inScope(unitCode, period.endsOn()) && isAsked(indicator, unitCode, below, period)
                && (owing.isEmpty() || owing.stream().anyMatch(unit -> tree.inScope(unit, period.endsOn())));
    }

    IndicatorReading reading(IndicatorRow indicator, String unitCode, Period lookedAt) {
        return Guard.read(this, indicator, unitCode, lookedAt, this::whole);
    }

    private IndicatorReading whole(IndicatorRow indicator, String unitCode, Period lookedAt) {
        var light = light(indicator, unitCode, lookedAt);
        return new IndicatorReading(indicator, unitCode, light.period(), light.reading(), light.promise(), light.target(),
                curve(light), light.lastYear(),
                light.coverage(), light.gaps(), forecast(indicator, light.reading(), light.period(), light.promise(), light.lastYear()),
                light.known());
    }

    private IndicatorReading light(IndicatorRow indicator, String unitCode, Period lookedAt) {
        Period period = indicator.rhythm().lastWithin(lookedAt);
        var target = Optional.ofNullable(targets.get(new Targets.Key(indicator.code(), unitCode, period.year())));
        Promise promise = promise(indicator, target.orElse(null), asOf.endOf(period));
        var total = figures.of(indicator, unitCode, period);
        var coverage = total.map(TotalRow::coverage).orElse(Coverage.NONE).on(asOf.day(), catalogue.dueOn(indicator, period));
        var gaps = gaps(indicator, unitCode, period);
        var lastYear = scope().lastYear(indicator, unitCode, period, gaps);
        Reading reading = read(indicator, unitCode, period, promise, target.orElse(null), lastYear, coverage.lack(gaps));
        return new IndicatorReading(indicator, unitCode, period, reading, promise, target.orElse(null),
                List.of(), lastYear, coverage, gaps, null, total.map(TotalRow::known).orElse(null));
    }

    SameScope scope() {
        return new SameScope(tree, figures, asOf);
    }

    private Promise promise(IndicatorRow indicator, @Nullable TargetRow target, LocalDate day) {
        return target == null ? Promise.none() : catalogue.promiseOf(indicator, target.draft(), day, asOf);
    }

    /** What a reading's target asks for by another day. */
    Promise promise(IndicatorReading reading, LocalDate day) {
        return promise(reading.indicator(), reading.target(), day);
    }

    LocalDate dueOn(IndicatorRow indicator, Period period) {
        return catalogue.dueOn(indicator, period);
    }

    private Reading read(IndicatorRow indicator, String unitCode, Period period, Promise promise,
            @Nullable TargetRow target, LastYear lastYear, Lack lack) {
        var rule = catalogue.judgeFor(indicator.code(), period, asOf);
        var total = figures.of(indicator, unitCode, period);
        if (rule instanceof RagRule.MilestoneRule) {
            return milestone(rule, unitCode, indicator, period, target);
        }
        if (total.isEmpty() && !isAskedNow(indicator, unitCode, period)) {
            return new Reading.NotAsked();
        }
        if (total.isEmpty()) {
            return switch (Reading.without(period, catalogue.dueOn(indicator, period), asOf.day(), last(indicator, unitCode, period))) {
                case Reading.NotReported missing -> missing(indicator, unitCode, period);
                case Reading.Stale stale -> new Reading.Stale(stale.last(), period, catalogue.dueOn(indicator, stale.last().period().next()),
                        isHandedIn(indicator.code(), unitCode, period));
                case Reading other -> other;
            };
        }
        return figures.judged(indicator, unitCode, period).<Reading>map(actual -> new Reading.Measured(actual, promise.required(),
                        judge(rule, facts(unitCode, period, promise, lastYear).withActual(actual.value()), indicator, lack)))
                .orElseGet(() -> missing(indicator, unitCode, period));
    }

    private Reading missing(IndicatorRow indicator, String unitCode, Period period) {
        return new Reading.NotReported(catalogue.dueOn(indicator, period), isHandedIn(indicator.code(), unitCode, period),
                last(indicator, unitCode, period));
    }

    private @Nullable Figure last(IndicatorRow indicator, String unitCode, Period period) {
        return figures.lastBefore(indicator, unitCode, period).orElse(null);
    }

    /** Whether every unit that is asked for it, the unit itself or below, has handed it in. */
    private boolean isHandedIn(String code, String unitCode, Period period) {
        var below = handedIn.isEmpty() ? Set.<String>of() : tree.withDescendants(unitCode);
        var asked = below.isEmpty() ? List.<String>of() : catalogue.duties().unitsFor(code, period).stream()
                .filter(unit -> below.contains(unit) && tree.inScope(unit, period.endsOn())).toList();
        return !asked.isEmpty() && asked.stream().allMatch(unit -> handedIn.contains(new ReportedCell(code, unit, period.code())));
    }

    /** The same reading judged by another rule. */
    static IndicatorReading judgedBy(RagRule rule, IndicatorReading reading, Catalogue catalogue, UnitTree tree, AsOf asOf) {
        if (!(reading.reading() instanceof Reading.Measured measured)) {
            return reading;
        }
        var facts = facts(catalogue, tree, reading.unitCode(), reading.period(), asOf, reading.promise(), reading.lastYear());
        var judged = new Reading.Measured(measured.actual(), measured.required(),
                judge(rule, facts.withActual(measured.actual().value()), reading.indicator(), reading.lack()));
        return new IndicatorReading(reading.indicator(), reading.unitCode(), reading.period(), judged, reading.promise(),
                reading.target(), reading.curve(), reading.lastYear(), reading.coverage(), reading.gaps(),
                reading.forecast(), reading.known());
    }

    private static Judgement judge(RagRule rule, Facts facts, IndicatorRow indicator, Lack lack) {
        var judged = rule.judge(facts);
        return indicator.growsWithEveryUnit() ? judged.lacking(lack, indicator.arithmetic().direction()) : judged;
    }

    /** Earlier periods of the year that its sum has nothing of, whole or of some units. */
    private List<Period> gaps(IndicatorRow indicator, String unitCode, Period until) {
        return indicator.arithmetic().timeAggregation() != TimeAggregation.SUM ? List.of()
                : indicator.rhythm().periods(until.year()).stream().filter(period -> period.endsOn().isBefore(until.endsOn()))
                        .filter(period -> isLacking(indicator, unitCode, period, figures.of(indicator, unitCode, period))).toList();
    }

    private Facts facts(String unitCode, Period period, Promise promise, LastYear lastYear) {
        return facts(catalogue, tree, unitCode, period, asOf, promise, lastYear);
    }

    private static Facts facts(Catalogue catalogue, UnitTree tree, String unitCode, Period period, AsOf asOf,
            Promise promise, LastYear lastYear) {
        var leverageClass = tree.find(unitCode).map(row -> row.leverageClass()).orElse(LeverageClass.NONE);
        var lines = catalogue.leverageLine(leverageClass, asOf);
        var past = new Facts.Past(lastYear.comparable(), lastYear.comparable() != null, null,
                catalogue.gdpGrowth(period.year(), asOf).map(BenchmarkRow::value).orElse(null));
        return Facts.on(asOf.endOf(period)).withPromise(promise).withPast(past)
                .withLines(new Facts.Lines(lines.warningLine(), lines.keyLine()));
    }

    private Reading milestone(RagRule rule, String unitCode, IndicatorRow indicator, Period period,
            @Nullable TargetRow target) {
        LocalDate doneOn = figures.of(indicator, unitCode).entrySet().stream()
                .filter(entry -> entry.getValue().value().signum() > 0)
                .map(entry -> doneOn(entry.getKey(), entry.getValue())).findFirst().orElse(null);
        var dates = new Facts.Dates(target == null ? null : target.draft().dueOn(), doneOn);
        var actual = Figure.of(period, doneOn == null ? BigDecimal.ZERO : BigDecimal.ONE);
        return new Reading.Measured(actual, null, rule.judge(Facts.on(asOf.endOf(period)).withDates(dates)));
    }

    private static LocalDate doneOn(Period period, TotalRow done) {
        return done.numerator() == null ? period.endsOn() : period.startsOn().withDayOfMonth(done.numerator().intValue());
    }

    /** A sum that lacks units is a gap in its curve, no fall. */
    private List<CurvePoint> curve(IndicatorReading light) {
        return curve(light.indicator(), light.unitCode(), light.period(), Optional.ofNullable(light.target())).stream()
                .map(point -> isUnknown(point.period(), light) ? point.unknown() : point).toList();
    }

    private boolean isUnknown(Period period, IndicatorReading light) {
        return period.equals(light.period()) ? light.isIncomplete() && !light.coverage().isComplete()
                : light.indicator().growsWithEveryUnit() && figures.of(light.indicator(), light.unitCode(), period)
                        .filter(row -> !row.coverage().isComplete()).isPresent();
    }

    private List<CurvePoint> curve(IndicatorRow indicator, String unitCode, Period until, Optional<TargetRow> target) {
        var points = new ArrayList<CurvePoint>();
        for (Period period : indicator.rhythm().periods(until.year())) {
            var total = figures.of(indicator, unitCode, period);
            boolean past = !period.endsOn().isAfter(until.endsOn());
            BigDecimal plan = target.map(row -> catalogue.promiseOf(indicator, row.draft(), period.endsOn(), asOf).required())
                    .orElse(null);
            points.add(new CurvePoint(period, past ? total.map(TotalRow::value).orElse(null) : null,
                    past && total.isPresent() ? figures.yearSoFar(indicator, unitCode, period).map(Figure::value).orElse(null)
                            : null, plan, past && isLacking(indicator, unitCode, period, total)));
        }
        return List.copyOf(points);
    }

    private boolean isLacking(IndicatorRow indicator, String unitCode, Period period, Optional<TotalRow> total) {
        return total.map(row -> !row.coverage().isComplete())
                .orElseGet(() -> catalogue.duties(asOf).anyReports(tree.withDescendants(unitCode), indicator.code(), period));
    }

    private @Nullable Forecast forecast(IndicatorRow indicator, Reading reading, Period period, Promise promise,
            LastYear lastYear) {
        boolean flow = indicator.arithmetic().timeAggregation() == TimeAggregation.SUM
                || indicator.arithmetic().timeAggregation() == TimeAggregation.YTD && !indicator.isRate();
        boolean grows = flow || promise.required() != null;
        if (!grows || period.lastMonth() == 12 || !(reading instanceof Reading.Measured measured)
                || measured.judgement() instanceof Judgement.Incomplete) {
            return null;
        }
        var forecast = Forecast.of(measured.actual().value(), asOf.endOf(period), promise.baseline(),
                flow ? lastYear.comparable() : null, flow ? lastYear.total() : null);
        return indicator.entryRules().partWithinWhole() ? forecast.cappedAt(BigDecimal.valueOf(100)) : forecast;
    }
}
