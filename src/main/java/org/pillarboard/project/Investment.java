package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.FigureOrigin;
import org.pillarboard.observation.RegisterAsk;
import org.springframework.stereotype.Component;

/** Keeps what projects have invested day by day, and adds it up for the indicators of a year's investment. */
@Component
class Investment {

    private static final int PLACES = 4;
    private final SpendingRepository spendings;
    private final YearPlanRepository plans;
    private final Clock clock;

    Investment(SpendingRepository spendings, YearPlanRepository plans, Clock clock) {
        this.spendings = spendings;
        this.plans = plans;
        this.clock = clock;
    }

    /** Whether what a project has invested is another sum than before; it is kept as of the day. */
    boolean note(Project project, LocalDate day) {
        BigDecimal now = project.money().invested();
        var before = spendings.findFirstByProjectIdOrderByKnownFromDesc(project.id());
        if (now == null || before.isPresent() && before.get().invested().compareTo(now) == 0) {
            return false;
        }
        spendings.save(new Spending(project.id(), day, now, clock.instant()));
        return true;
    }

    /** What newcomers have invested when they come, as of the day. */
    void open(List<Project> newcomers, LocalDate day) {
        var now = clock.instant();
        spendings.saveAll(newcomers.stream().filter(one -> one.money().invested() != null)
                .map(one -> new Spending(one.id(), day, one.money().invested(), now)).toList());
    }

    /** What was invested since January in 亿元, of every unit asked for. One select. */
    Map<String, EnteredFigure> invested(FeedRule rule, RegisterAsk ask) {
        var sums = sums(rule, ask);
        return ask.units().stream().collect(Collectors.toMap(Function.identity(),
                unit -> EnteredFigure.of(sums.values().stream().filter(spent -> spent.unit().equals(unit)).map(Spent::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add).movePointLeft(PLACES))));
    }

    /** Of the projects that have a plan for the year, the share of it that is invested; none of a unit that has said of no project what is. Two selects. */
    Map<String, EnteredFigure> ofPlan(FeedRule rule, RegisterAsk ask) {
        var sums = sums(rule, ask);
        Map<String, EnteredFigure> shares = new HashMap<>();
        plans.planned(ask.day().getYear(), ask.units()).stream().collect(Collectors.groupingBy(SpentLine::unitCode)).forEach((unit, some) -> {
            var planned = some.stream().map(SpentLine::invested).reduce(BigDecimal.ZERO, BigDecimal::add);
            var done = some.stream().map(line -> sums.get(line.projectId())).filter(Objects::nonNull).map(Spent::amount)
                    .reduce(BigDecimal::add);
            if (planned.signum() > 0 && done.isPresent()) {
                shares.put(unit, EnteredFigure.ofParts(done.get(), planned));
            }
        });
        return shares;
    }

    /** The projects that entered either, as known at a moment; of the share those alone that have a plan. Two selects at the most. */
    List<FigureOrigin> origins(FeedRule rule, RegisterAsk ask, Instant known) {
        Map<UUID, BigDecimal> planned = rule.measure() == FeedMeasure.INVESTED ? Map.of() : plans.planned(ask.day().getYear(), ask.units()).stream()
                .collect(Collectors.toMap(SpentLine::projectId, SpentLine::invested));
        return spendings.named(ask.units(), rule.everyType(), rule.typeCodes(), rule.tag(), ask.day(), known).stream()
                .collect(Collectors.groupingBy(SpendingRepository.Named::project, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .filter(entry -> rule.measure() == FeedMeasure.INVESTED || planned.containsKey(entry.getKey().id()))
                .map(entry -> origin(entry.getKey(), SpentLine.within(ask.day().getYear(), entry.getValue().stream()
                        .map(SpendingRepository.Named::line).toList()), planned.get(entry.getKey().id()))).toList();
    }

    /** @param planned for the year, of a share */
    private static FigureOrigin origin(Project project, BigDecimal invested, @Nullable BigDecimal planned) {
        return new FigureOrigin(FigureOrigin.Kind.PROJECT, project.id(), project.code(), project.name(), null, FigureOrigin.When.DONE,
                invested.movePointRight(PLACES), planned == null ? null : planned.movePointRight(PLACES)).in(FigureOrigin.In.YUAN);
    }

    private record Spent(String unit, BigDecimal amount) {
    }

    private Map<UUID, Spent> sums(FeedRule rule, RegisterAsk ask) {
        return spendings.spent(ask.units(), rule.everyType(), rule.typeCodes(), rule.tag(), ask.day()).stream()
                .collect(Collectors.groupingBy(SpentLine::projectId, Collectors.collectingAndThen(Collectors.toList(),
                        (List<SpentLine> lines) -> new Spent(lines.getFirst().unitCode(), SpentLine.within(ask.day().getYear(), lines)))));
    }
}
