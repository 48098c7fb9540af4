package org.pillarboard.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.math.BigDecimal;
import org.pillarboard.cache.AsKnown;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.rule.Direction;
import org.pillarboard.rule.Plan;
import org.pillarboard.rule.Promise;
import org.pillarboard.rule.RagRule;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;

/**
 * Everything the register of indicators knows that changes seldom, in one immutable piece: a page asks it without a query.
 * Holds every version of every rule, so that it answers for any past day.
 */
public final class Catalogue {

    private final SequencedMap<String, IndicatorRow> indicators;
    private final Map<String, List<RagRuleRow>> rules;
    private final Measures<String, SeasonVersion> seasons;
    private final Measures<String, BenchmarkRow> benchmarks;
    private final Measures<LeverageClass, LeverageLineRow> leverageLines;
    private final AsKnown<Duties> duties;
    private final Deadlines deadlines;
    private final Weights weights;

    Catalogue(SequencedMap<String, IndicatorRow> indicators, Map<String, List<RagRuleRow>> rules,
            Measures<String, SeasonVersion> seasons, Measures<String, BenchmarkRow> benchmarks,
            Measures<LeverageClass, LeverageLineRow> leverageLines, AsKnown<Duties> duties, Deadlines deadlines, Weights weights) {
        this.indicators = indicators;
        this.rules = rules;
        this.seasons = seasons;
        this.benchmarks = benchmarks;
        this.leverageLines = leverageLines;
        this.duties = duties;
        this.deadlines = deadlines;
        this.weights = weights;
    }

    /** All indicators in their order. */
    public List<IndicatorRow> indicators() {
        return List.copyOf(indicators.values());
    }

    /** The same as they were weighed then: of what a past day shows nothing moves when a weight does. */
    public List<IndicatorRow> indicators(AsOf asOf) {
        return indicators.values().stream().map(row -> weights.at(asOf.instant(), row)).toList();
    }

    /** The codes of those some sections answer for. */
    public List<String> codesOf(Collection<String> sectionCodes) {
        return indicators.values().stream().filter(row -> sectionCodes.contains(row.sectionCode())).map(IndicatorRow::code).toList();
    }

    /** Those of a pillar as they were weighed then. */
    public List<IndicatorRow> indicatorsOf(String pillarCode, AsOf asOf) {
        return indicators(asOf).stream().filter(row -> row.pillarCode().equals(pillarCode)).toList();
    }

    public List<IndicatorRow> indicatorsOf(String pillarCode) {
        return indicators.values().stream().filter(row -> row.pillarCode().equals(pillarCode)).toList();
    }

    /** The headline figures of the mission, in their order. */
    public List<IndicatorRow> headlines() {
        return indicators.values().stream().filter(row -> row.standing().isHeadline())
                .sorted(Comparator.comparing(row -> row.standing().headlineOrder())).toList();
    }

    public Optional<IndicatorRow> find(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /**
     * One indicator.
     *
     * @throws NotFound when the code is none
     */
    public IndicatorRow get(String code) {
        return find(code).orElseThrow(() -> new NotFound("indicator", code));
    }

    /** All versions of an indicator's light rule, the newest first. */
    public List<RagRuleRow> rules(String code) {
        return rules.getOrDefault(code, List.of());
    }

    /** The rule that judges a period, as known on a day. */
    public Optional<RagRuleRow> ruleFor(String code, Period period, AsOf asOf) {
        return rules(code).stream()
                .filter(rule -> !rule.draft().effectiveOn().isAfter(period.endsOn()))
                .filter(rule -> !rule.knownFrom().isAfter(asOf.instant())).findFirst();
    }

    /** The judge itself; an indicator without a rule gets no light. */
    public RagRule judgeFor(String code, Period period, AsOf asOf) {
        return ruleFor(code, period, asOf).map(rule -> rule.draft().spec().toRule()).orElseGet(RagRule.Info::new);
    }

    /** As they stand now. */
    public List<SeasonRow> seasons() {
        return seasons.newest().stream().map(SeasonVersion::season).sorted(Comparator.comparing(SeasonRow::code)).toList();
    }

    /** A season as known on a day. */
    public SeasonRow season(String code, AsOf asOf) {
        return seasons.at(code, asOf.instant()).map(SeasonVersion::season).orElseThrow(() -> new NotFound("season", code));
    }

    /** All versions of a season known on a day, the newest first. */
    public List<SeasonVersion> seasonVersions(String code, AsOf asOf) {
        return seasons.until(code, asOf.instant());
    }

    /** As they stand now. */
    public List<BenchmarkRow> benchmarks() {
        return benchmarks.newest();
    }

    /**
     * Growth of the local GDP in a year, in %, as known on a day: what profit and revenue have to beat; that of the last year
     * before where the year has none.
     */
    public Optional<BenchmarkRow> gdpGrowth(int year, AsOf asOf) {
        return benchmarks.at(asOf.instant()).stream().filter(row -> row.code().equals(BenchmarkRow.GDP_GROWTH) && row.year() <= year)
                .max(Comparator.comparing(BenchmarkRow::year));
    }

    /** As they stand now. */
    public List<LeverageLineRow> leverageLines() {
        return leverageLines.newest().stream().sorted(Comparator.comparing(LeverageLineRow::leverageClass)).toList();
    }

    /** The lines of a class as known on a day. */
    public LeverageLineRow leverageLine(LeverageClass leverageClass, AsOf asOf) {
        return leverageLines.at(leverageClass, asOf.instant()).orElseGet(() -> new LeverageLineRow(leverageClass, null, null, ""));
    }

    /** Who reports what. */
    public Duties duties() {
        return duties.now();
    }

    /** The same as known on a day. */
    public Duties duties(AsOf asOf) {
        return duties.at(asOf.instant());
    }

    /** Whether any of these units ever had to report anything of a pillar, as known on a day. */
    public boolean anyReportsOf(String pillarCode, Collection<String> unitCodes, AsOf asOf) {
        return unitCodes.stream().flatMap(unit -> duties(asOf).ofUnit(unit).stream())
                .anyMatch(duty -> get(duty.indicatorCode()).pillarCode().equals(pillarCode));
    }

    public int dueDay(Frequency frequency) {
        return deadlines.day(frequency);
    }

    /** The day a period's report is due: a fixed day of the month after its end, the last one if the month is shorter. */
    public LocalDate dueOn(IndicatorRow indicator, Period period) {
        return dueOn(indicator.rhythm().frequency(), period);
    }

    /** The same for all indicators that are reported as often. */
    public LocalDate dueOn(Frequency frequency, Period period) {
        return deadlines.of(frequency, period);
    }

    /** The last month whose monthly reports are all due before a day. */
    public Period lastDueMonth(LocalDate day) {
        Period last = Period.month(day).previous();
        return dueOn(Frequency.MONTH, last).isBefore(day) ? last : last.previous();
    }

    /** The same were reports due on another day from a moment on. */
    public Catalogue withDueDay(Frequency frequency, int day, Instant from) {
        return new Catalogue(indicators, rules, seasons, benchmarks, leverageLines, duties,
                deadlines.with(new Deadlines.Version(frequency, day, from)), weights);
    }

    /** The plan a target is spread by (分期计划), as known on a day. */
    public Plan planOf(TargetDraft target, AsOf asOf) {
        return switch (target.planKind()) {
            case EVEN -> Plan.evenByMonths();
            case SEASONAL -> new Plan.Seasonal(season(Objects.requireNonNull(target.seasonProfile()), asOf).shares());
            case STEP -> new Plan.Step(target.points());
            case SCHEDULE -> new Plan.Schedule(target.points());
            case PERIODIC -> new Plan.Periodic(new TreeMap<>(target.points().entrySet().stream()
                    .collect(Collectors.toMap(point -> point.getKey().getMonthValue(), Map.Entry::getValue))));
        };
    }

    /**
     * What a target promises by a day, in the indicator's unit; a deed promises nothing before its date.
     *
     * @param asOf the day looked from, whose seasons count
     */
    public Promise promiseOf(IndicatorRow indicator, TargetDraft target, LocalDate day, AsOf asOf) {
        if (indicator.arithmetic().direction() == Direction.MILESTONE) {
            return Promise.of(target.value());
        }
        return promiseBy(planOf(target, asOf), indicator, target, day);
    }

    /** What a target would promise by a day were it spread by a season. */
    public Promise promiseBy(SeasonRow season, IndicatorRow indicator, TargetDraft target, LocalDate day) {
        return promiseBy(new Plan.Seasonal(season.shares()), indicator, target, day);
    }

    private static Promise promiseBy(Plan plan, IndicatorRow indicator, TargetDraft target, LocalDate day) {
        BigDecimal baseline = target.baseline().signum() == 0 ? null : target.baseline();
        return Promise.by(day, plan, target.value(), baseline, indicator.naming().wholeNumber());
    }
}
