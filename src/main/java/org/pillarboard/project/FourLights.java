package org.pillarboard.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;

/**
 * The four lights of key projects (开工、进度、资金支付、入库), as Yinchuan published them for 2025. Start: its month has passed
 * yellow, three months on red. Progress: 10 to 30 points behind the plan yellow, more red. Payment: less paid out than has to be
 * red. Statistics: a month after the start and not entered yellow, more than two red. A light that does not apply is missing.
 * A pure function of what is known on a day.
 */
public record FourLights(Map<Dimension, Light> lights) {

    /** What is watched. */
    public enum Dimension {
        START, PROGRESS, PAYMENT, STATISTICS
    }

    /** A light with its reason as a sentence of the bundles. */
    public record Light(Rag rag, String key, List<Object> args) {
    }

    /** A step as far as the lights ask of it. */
    record Step(BigDecimal weight, boolean starts, @Nullable LocalDate plannedOn, @Nullable LocalDate completedOn) {

        boolean isDoneBy(LocalDate day) {
            return completedOn != null && !completedOn.isAfter(day);
        }

        boolean isDueBy(LocalDate day) {
            return plannedOn != null && !plannedOn.isAfter(day);
        }
    }

    private static final BigDecimal BEHIND = BigDecimal.TEN;
    private static final BigDecimal FAR_BEHIND = BigDecimal.valueOf(30);
    private static final int LONG_MONTHS = 3;
    private static final int ENTRY_MONTHS = 2;

    static FourLights of(Collection<Step> steps, OversightRow asked, LocalDate day) {
        var lights = new EnumMap<Dimension, Light>(Dimension.class);
        var start = steps.stream().filter(Step::starts).findFirst();
        start.flatMap(step -> start(step, day)).ifPresent(light -> lights.put(Dimension.START, light));
        progress(steps, day).ifPresent(light -> lights.put(Dimension.PROGRESS, light));
        payment(asked).ifPresent(light -> lights.put(Dimension.PAYMENT, light));
        start.flatMap(step -> statistics(step, asked, day)).ifPresent(light -> lights.put(Dimension.STATISTICS, light));
        return new FourLights(Map.copyOf(lights));
    }

    /** The worst of those that apply; empty when none does. */
    public Optional<Rag> worst() {
        return lights.values().stream().map(Light::rag).max(Rag::compareTo);
    }

    private static Optional<Light> start(Step step, LocalDate day) {
        if (step.isDoneBy(day)) {
            return light(Rag.GREEN, "project.four.started", Objects.requireNonNull(step.completedOn()));
        }
        if (step.plannedOn() == null) {
            return Optional.empty();
        }
        long months = ChronoUnit.MONTHS.between(YearMonth.from(step.plannedOn()), YearMonth.from(day));
        return months <= 0 ? light(Rag.GREEN, "project.four.startDue", step.plannedOn())
                : light(months >= LONG_MONTHS ? Rag.RED : Rag.AMBER, "project.four.notStarted", step.plannedOn(), months);
    }

    private static Optional<Light> progress(Collection<Step> steps, LocalDate day) {
        BigDecimal whole = sum(steps.stream().map(Step::weight).toList());
        if (whole.signum() == 0 || steps.stream().allMatch(step -> step.plannedOn() == null)) {
            return Optional.empty();
        }
        BigDecimal expected = share(sum(steps.stream().filter(step -> step.isDueBy(day)).map(Step::weight).toList()), whole);
        BigDecimal done = share(sum(steps.stream().filter(step -> step.isDoneBy(day)).map(Step::weight).toList()), whole);
        BigDecimal gap = expected.subtract(done);
        if (gap.compareTo(BEHIND) >= 0) {
            return light(gap.compareTo(FAR_BEHIND) > 0 ? Rag.RED : Rag.AMBER, "project.four.behind", done, expected, gap);
        }
        return light(Rag.GREEN, gap.signum() > 0 ? "project.four.slightly" : "project.four.onPlan", done, expected, gap);
    }

    private static Optional<Light> payment(OversightRow asked) {
        if (asked.fundsDue() == null || asked.fundsDue().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal paid = asked.fundsPaid() == null ? BigDecimal.ZERO : asked.fundsPaid();
        boolean enough = paid.compareTo(asked.fundsDue()) >= 0;
        return light(enough ? Rag.GREEN : Rag.RED, enough ? "project.four.paid" : "project.four.unpaid", paid, asked.fundsDue());
    }

    private static Optional<Light> statistics(Step start, OversightRow asked, LocalDate day) {
        if (!asked.statisticsDue() || !start.isDoneBy(day)) {
            return Optional.empty();
        }
        if (asked.statisticsOn() != null && !asked.statisticsOn().isAfter(day)) {
            return light(Rag.GREEN, "project.four.entered", asked.statisticsOn());
        }
        LocalDate started = Objects.requireNonNull(start.completedOn());
        if (!day.isBefore(started.plusMonths(1))) {
            return light(day.isAfter(started.plusMonths(ENTRY_MONTHS)) ? Rag.RED : Rag.AMBER, "project.four.notEntered", started);
        }
        return light(Rag.GREEN, "project.four.entryDue", started.plusMonths(1));
    }

    private static Optional<Light> light(Rag rag, String key, Object... args) {
        return Optional.of(new Light(rag, key, List.of(args)));
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<BigDecimal> weights) {
        return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
