package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project's light as the worst of the rules: an overdue milestone of 15 % or more is red, a lighter one yellow; a finish
 * later than planned by more than 90 days red, by 31 to 90 yellow; an estimate over the budget by more than 10 % red, by
 * 5 to 10 % yellow; an open major problem red.
 *
 * @param causes why it is not green, the worst first; texts {@code project.cause.*}
 */
public record ProjectColour(ProjectLight light, List<Cause> causes) {

    /** Weight in % from which an overdue milestone turns the whole project red. */
    public static final BigDecimal HEAVY = BigDecimal.valueOf(15);
    static final int SLIP_RED = 90;
    static final int SLIP_AMBER = 30;
    private static final BigDecimal OVER_RED = new BigDecimal("1.10");
    private static final BigDecimal OVER_AMBER = new BigDecimal("1.05");

    /** What can be wrong. */
    public enum Trouble {
        HEAVY_OVERDUE("heavyOverdue"), LIGHT_OVERDUE("lightOverdue"), SLIP("slip"), OVER_BUDGET("overBudget"), ISSUES("issues");

        private final String name;

        Trouble(String name) {
            this.name = name;
        }

        /** Whether it is told by when a project ends and how long it is overdue. */
        public boolean isOfTime() {
            return this == HEAVY_OVERDUE || this == LIGHT_OVERDUE || this == SLIP;
        }
    }

    /** One reason with its numbers. */
    public record Cause(ProjectLight light, Trouble trouble, List<Object> args) {

        /** Its sentence in the bundles. */
        public String key() {
            return "project.cause." + trouble.name;
        }
    }

    /** Why it has the light it has, if neither its end nor what is overdue says so. */
    public Optional<Cause> untoldByTime() {
        var worst = causes.stream().filter(cause -> cause.light() == light).toList();
        return worst.stream().anyMatch(cause -> cause.trouble().isOfTime()) ? Optional.empty() : worst.stream().findFirst();
    }

    public static ProjectColour of(ColourFacts facts, LocalDate day) {
        var without = withoutLight(facts, day);
        if (without != null) {
            return new ProjectColour(without, List.of());
        }
        var causes = new ArrayList<Cause>();
        overdue(facts, day, causes);
        slip(facts, causes);
        money(facts, causes);
        if (facts.majorIssues() > 0) {
            causes.add(new Cause(ProjectLight.RED, Trouble.ISSUES, List.of(facts.majorIssues())));
        }
        causes.sort(Comparator.comparing(Cause::light));
        return new ProjectColour(causes.isEmpty() ? ProjectLight.GREEN : causes.getFirst().light(), List.copyOf(causes));
    }

    private static @Nullable ProjectLight withoutLight(ColourFacts facts, LocalDate day) {
        return switch (facts.standing()) {
            case PAUSED -> ProjectLight.PAUSED;
            case CANCELLED -> ProjectLight.CANCELLED;
            case CLOSED -> ProjectLight.CLOSED;
            case ACTIVE -> {
                if (!facts.planned()) {
                    yield ProjectLight.NO_PLAN;
                }
                boolean ahead = facts.startsOn() != null && facts.startsOn().isAfter(day) && facts.progress().signum() == 0;
                yield ahead ? ProjectLight.NOT_STARTED : null;
            }
        };
    }

    private static void overdue(ColourFacts facts, LocalDate day, List<Cause> causes) {
        if (isBefore(facts.earliestHeavy(), day)) {
            causes.add(new Cause(ProjectLight.RED, Trouble.HEAVY_OVERDUE,
                    List.of(ChronoUnit.DAYS.between(Objects.requireNonNull(facts.earliestHeavy()), day))));
        } else if (isBefore(facts.earliestDue(), day)) {
            causes.add(new Cause(ProjectLight.AMBER, Trouble.LIGHT_OVERDUE,
                    List.of(ChronoUnit.DAYS.between(Objects.requireNonNull(facts.earliestDue()), day))));
        }
    }

    private static boolean isBefore(@Nullable LocalDate one, LocalDate day) {
        return one != null && one.isBefore(day);
    }

    private static void slip(ColourFacts facts, List<Cause> causes) {
        if (facts.slipDays() > SLIP_AMBER) {
            causes.add(new Cause(facts.slipDays() > SLIP_RED ? ProjectLight.RED : ProjectLight.AMBER, Trouble.SLIP,
                    List.of(facts.slipDays())));
        }
    }

    private static void money(ColourFacts facts, List<Cause> causes) {
        ofEstimate(facts.estimate(), facts.budget()).ifPresent(light -> causes.add(new Cause(light, Trouble.OVER_BUDGET,
                List.of(Objects.requireNonNull(facts.estimate()), Objects.requireNonNull(facts.budget())))));
    }

    /** The light of an estimate beside its budget; none below the yellow line. */
    public static Optional<ProjectLight> ofEstimate(@Nullable BigDecimal estimate, @Nullable BigDecimal budget) {
        if (budget == null || estimate == null || budget.signum() <= 0 || estimate.compareTo(budget.multiply(OVER_AMBER)) < 0) {
            return Optional.empty();
        }
        return Optional.of(estimate.compareTo(budget.multiply(OVER_RED)) > 0 ? ProjectLight.RED : ProjectLight.AMBER);
    }
}
