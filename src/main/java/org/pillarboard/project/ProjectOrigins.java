package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.pillarboard.observation.FigureOrigin;
import org.pillarboard.observation.RegisterAsk;
import org.springframework.stereotype.Component;

/** Which steps and projects entered a figure, as they were known when it was settled. */
@Component
class ProjectOrigins {

    private final MilestoneRepository milestones;
    private final Investment investment;

    ProjectOrigins(MilestoneRepository milestones, Investment investment) {
        this.milestones = milestones;
        this.investment = investment;
    }

    /** Two selects at the most. */
    List<FigureOrigin> of(FeedRule rule, RegisterAsk ask, Instant known) {
        return switch (rule.measure()) {
            case PLANNED_DONE, DUE_DONE, DUE_ON_TIME -> promised(rule, ask, known.plus(Past.COMMIT));
            case ENTERED, ENTERED_MONEY -> entered(rule, ask, known.plus(Past.COMMIT));
            case INVESTED, INVESTED_OF_PLAN -> investment.origins(rule, ask, known);
        };
    }

    private List<FigureOrigin> promised(FeedRule rule, RegisterAsk ask, Instant known) {
        var yearEnds = ask.day().withDayOfYear(ask.day().lengthOfYear());
        return milestones.plannedAt(ask.units(), rule.everyType(), rule.typeCodes(), rule.tag(), rule.stage(), ask.day().withDayOfYear(1),
                rule.measure() == FeedMeasure.PLANNED_DONE ? yearEnds : ask.day(), known).stream().map(one -> {
                    var dates = one.then().dates();
                    var step = new PlannedStep(one.project().unitCode(), Objects.requireNonNull(dates.plannedOn()), dates.completedOn());
                    boolean done = step.isDoneBy(ask.day());
                    boolean counts = done && (rule.measure() != FeedMeasure.DUE_ON_TIME || step.isOnTime());
                    return new FigureOrigin(FigureOrigin.Kind.MILESTONE, one.milestone().id(), one.project().code(),
                            one.project().name() + " " + one.milestone().name(), done ? step.completedOn() : step.plannedOn(),
                            done ? FigureOrigin.When.DONE : FigureOrigin.When.DUE, counts ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE)
                            .in(FigureOrigin.In.ITEM);
                }).toList();
    }

    private List<FigureOrigin> entered(FeedRule rule, RegisterAsk ask, Instant known) {
        return milestones.enteredAt(ask.units(), rule.everyType(), rule.typeCodes(), rule.tag(), ask.day().withDayOfYear(1), ask.day(),
                EnteredProject.INVESTMENT, known).stream().map(one -> new FigureOrigin(FigureOrigin.Kind.PROJECT, one.project().id(),
                        one.project().code(), one.project().name(), one.first().dates().completedOn(), FigureOrigin.When.BEGUN,
                        rule.measure() == FeedMeasure.ENTERED ? BigDecimal.ONE : one.money().money(), null)).toList();
    }
}
