package org.pillarboard.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a project goes: the dates its light follows from, so that a page of projects needs no milestones. Facts only: whether
 * a date has passed is asked with the day in hand.
 *
 * @param startsOn       first planned day of all milestones
 * @param earliestDue    earliest planned day of an open milestone
 * @param earliestHeavy  the same of those that weigh 15 % or more
 * @param baselineFinish planned day of the last milestone
 * @param forecastFinish the latest expected day of an open milestone, or the last completion
 * @param slipDays       from the planned to the forecast finish; 0 when early, done or unknown
 * @param planned        whether the last milestone has a planned day
 * @param progress       share of the weights done, in %
 * @param nextMilestone  the open milestone that is due first
 * @param majorIssues    open major problems
 */
@Embeddable
record Course(@Nullable LocalDate startsOn, @Nullable LocalDate earliestDue, @Nullable LocalDate earliestHeavy,
        @Nullable LocalDate baselineFinish, @Nullable LocalDate forecastFinish, int slipDays, boolean planned,
        @Column(precision = 6, scale = 2) BigDecimal progress, @Nullable String nextMilestone, int majorIssues) {

    static Course none() {
        return new Course(null, null, null, null, null, 0, false, BigDecimal.ZERO.setScale(2), null, 0);
    }

    static Course of(Collection<Milestone> milestones, int majorIssues) {
        if (milestones.isEmpty()) {
            return none();
        }
        var open = milestones.stream().filter(one -> !one.isDone()).toList();
        var judged = open.stream().filter(one -> !one.dates().notStarted()).toList();
        var last = milestones.stream().max(Comparator.comparing(Milestone::seq)).orElseThrow();
        var next = open.stream().min(Comparator.comparing((Milestone one) -> one.dates().plannedOn(),
                Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Milestone::seq));
        var baseline = latest(milestones.stream(), MilestoneDates::plannedOn);
        var forecast = latest((open.isEmpty() ? milestones : open).stream(), MilestoneDates::expectedOn);
        return new Course(earliest(milestones.stream(), MilestoneDates::plannedOn),
                earliest(judged.stream(), MilestoneDates::plannedOn),
                earliest(judged.stream().filter(Course::isHeavy), MilestoneDates::plannedOn), baseline, forecast,
                open.isEmpty() ? 0 : slip(baseline, forecast), last.dates().plannedOn() != null, progressOf(milestones),
                next.map(Milestone::name).orElse(null), majorIssues);
    }

    Course withMajorIssues(int issues) {
        return new Course(startsOn, earliestDue, earliestHeavy, baselineFinish, forecastFinish, slipDays, planned, progress,
                nextMilestone, issues);
    }

    private static boolean isHeavy(Milestone one) {
        return one.weight().compareTo(ProjectColour.HEAVY) >= 0;
    }

    private static int slip(@Nullable LocalDate baseline, @Nullable LocalDate forecast) {
        return baseline == null || forecast == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(baseline, forecast));
    }

    /** Share of the weights done, in % with two decimals. */
    static BigDecimal progressOf(Collection<Milestone> milestones) {
        return Progress.of(milestones.stream().map(one -> new Progress.Part(one.weight(), one.isDone())).toList());
    }

    private static @Nullable LocalDate earliest(Stream<Milestone> some, Function<MilestoneDates, @Nullable LocalDate> date) {
        return days(some, date).stream().min(LocalDate::compareTo).orElse(null);
    }

    private static @Nullable LocalDate latest(Stream<Milestone> some, Function<MilestoneDates, @Nullable LocalDate> date) {
        return days(some, date).stream().max(LocalDate::compareTo).orElse(null);
    }

    private static List<LocalDate> days(Stream<Milestone> some, Function<MilestoneDates, @Nullable LocalDate> date) {
        return some.map(one -> date.apply(one.dates())).filter(Objects::nonNull).toList();
    }
}
