package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.FigureOrigin;
import org.pillarboard.observation.Register;
import org.pillarboard.observation.RegisterAsk;
import org.springframework.stereotype.Component;

/** What projects know of indicators: what their steps have brought, and how many of their steps are done as promised. */
@Component
class ProjectRegister implements Register {

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private final ProjectTypes types;
    private final ContributionRepository contributions;
    private final MilestoneRepository milestones;
    private final ProjectRepository projects;
    private final Investment investment;
    private final ProjectOrigins origins;

    ProjectRegister(ProjectTypes types, ContributionRepository contributions, MilestoneRepository milestones,
            ProjectRepository projects, Investment investment, ProjectOrigins origins) {
        this.types = types;
        this.contributions = contributions;
        this.milestones = milestones;
        this.projects = projects;
        this.investment = investment;
        this.origins = origins;
    }

    @Override
    public Set<String> feeds() {
        var feeds = new HashSet<>(types.fedIndicators());
        types.feedRules().forEach(rule -> feeds.add(rule.indicatorCode()));
        return feeds;
    }

    /** The indicators a project takes part in. */
    Set<String> touchedBy(Project project) {
        var touched = types.get(project.typeCode()).feeds().stream().map(ProjectTypeRow.Feed::indicatorCode)
                .collect(Collectors.toCollection(HashSet::new));
        types.feedRules().stream().filter(rule -> rule.concerns(project)).forEach(rule -> touched.add(rule.indicatorCode()));
        return touched;
    }

    @Override
    public Map<String, EnteredFigure> figures(RegisterAsk ask) {
        var rule = rule(ask);
        return rule.isEmpty() ? counted(ask) : switch (rule.get().measure()) {
            case PLANNED_DONE, DUE_DONE, DUE_ON_TIME -> shares(rule.get(), ask);
            case ENTERED, ENTERED_MONEY -> entered(rule.get(), ask);
            case INVESTED -> investment.invested(rule.get(), ask);
            case INVESTED_OF_PLAN -> investment.ofPlan(rule.get(), ask);
        };
    }

    /** What has been handed over; a stock that was reported before its feed opened is carried on from there. Two selects at the most. */
    private Map<String, EnteredFigure> counted(RegisterAsk ask) {
        Map<String, BigDecimal> counts = new HashMap<>(ask.openings());
        var others = new HashSet<>(ask.units());
        others.removeAll(ask.openings().keySet());
        others.forEach(unit -> counts.put(unit, BigDecimal.ZERO));
        add(counts, ask, others, since(ask));
        add(counts, ask, ask.openings().keySet(), ask.fedFrom());
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> EnteredFigure.of(entry.getValue())));
    }

    private void add(Map<String, BigDecimal> counts, RegisterAsk ask, Set<String> units, LocalDate since) {
        if (!units.isEmpty()) {
            contributions.sums(ask.indicator().code(), units, since, ask.period().endsOn())
                    .forEach(sum -> counts.merge(sum.unitCode(), sum.quantity(), BigDecimal::add));
        }
    }

    /** Whether an indicator counts what steps have brought. */
    boolean counts(String code) {
        return types.fedIndicators().contains(code);
    }

    /** Whether an indicator adds up what projects have invested: where none has said so, nothing is known. */
    boolean addsUpMoney(String code) {
        return types.feedRules().stream().anyMatch(rule -> rule.indicatorCode().equals(code) && rule.measure() == FeedMeasure.INVESTED);
    }

    /** What steps have brought since January, by unit. One select. */
    Map<String, EnteredFigure> sinceJanuary(String code, Set<String> units, LocalDate day) {
        return contributions.sums(code, units, day.withDayOfYear(1), day).stream()
                .collect(Collectors.toMap(UnitSum::unitCode, sum -> EnteredFigure.of(sum.quantity())));
    }

    private static LocalDate since(RegisterAsk ask) {
        return switch (ask.indicator().arithmetic().entryBasis()) {
            case PERIOD -> ask.period().startsOn();
            case CUMULATIVE -> ask.day().withDayOfYear(1);
            case POINT, MILESTONE -> BEGINNING;
        };
    }

    /** Two selects at the most. */
    @Override
    public List<FigureOrigin> origins(RegisterAsk ask, Instant known) {
        return rule(ask).map(rule -> origins.of(rule, ask, known)).orElseGet(() -> brought(ask, known));
    }

    /** What steps have brought, and what a stock was carried on from. */
    private List<FigureOrigin> brought(RegisterAsk ask, Instant known) {
        var opening = ask.openings().values().stream().map(value -> new FigureOrigin(FigureOrigin.Kind.OPENING, null, "", "",
                ask.fedFrom().minusDays(1), FigureOrigin.When.DONE, value, null));
        var since = ask.openings().isEmpty() ? since(ask) : ask.fedFrom();
        return Stream.concat(opening, contributions.brought(ask.indicator().code(), ask.units(), since, ask.period().endsOn(), known).stream()
                .map(ContributionRepository.Brought::origin)).toList();
    }

    private Optional<FeedRule> rule(RegisterAsk ask) {
        return types.feedRules().stream().filter(one -> one.indicatorCode().equals(ask.indicator().code())).findFirst();
    }

    /** One select. */
    private Map<String, EnteredFigure> shares(FeedRule rule, RegisterAsk ask) {
        var yearEnds = ask.day().withDayOfYear(ask.day().lengthOfYear());
        var steps = milestones.planned(ask.units(), rule.everyType(), rule.typeCodes(), rule.tag(), rule.stage(),
                ask.day().withDayOfYear(1), rule.measure() == FeedMeasure.PLANNED_DONE ? yearEnds : ask.day());
        Map<String, EnteredFigure> shares = new HashMap<>();
        steps.stream().collect(Collectors.groupingBy(PlannedStep::unitCode)).forEach((unit, some) -> {
            long done = some.stream().filter(step -> step.isDoneBy(ask.day()))
                    .filter(step -> rule.measure() != FeedMeasure.DUE_ON_TIME || step.isOnTime()).count();
            shares.put(unit, EnteredFigure.ofParts(BigDecimal.valueOf(done), BigDecimal.valueOf(some.size())));
        });
        return shares;
    }

    /** One select. */
    private Map<String, EnteredFigure> entered(FeedRule rule, RegisterAsk ask) {
        Map<String, List<EnteredProject>> byUnit = projects.entered(ask.units(), rule.everyType(), rule.typeCodes(), rule.tag(),
                ask.day().withDayOfYear(1), ask.day(), EnteredProject.INVESTMENT).stream()
                .collect(Collectors.groupingBy(EnteredProject::unitCode));
        return ask.units().stream().collect(Collectors.toMap(Function.identity(),
                unit -> EnteredFigure.of(sum(rule, byUnit.getOrDefault(unit, List.of())))));
    }

    private static BigDecimal sum(FeedRule rule, Collection<EnteredProject> some) {
        return rule.measure() == FeedMeasure.ENTERED ? BigDecimal.valueOf(some.size())
                : some.stream().map(EnteredProject::money).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
