package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the checks at entry say of a milestone update: hard ones block, soft ones are shown to owner and reviewer.
 *
 * @param blocks whether it must not be handed in so
 * @param field  the field it is about
 * @param key    of the sentence in the bundles
 */
public record UpdateCheck(boolean blocks, String field, String key, List<Object> args) {

    private static final Set<String> ASKS_WHY = Set.of("milestone.check.investedFell", "milestone.check.progressFell",
            "milestone.check.overEstimate", "milestone.check.overPlan");

    private static UpdateCheck hard(String field, String key, Object... args) {
        return new UpdateCheck(true, field, key, List.of(args));
    }

    private static UpdateCheck soft(String field, String key, Object... args) {
        return new UpdateCheck(false, field, key, List.of(args));
    }

    /**
     * What an update is held against.
     *
     * @param project as it was last approved
     * @param before  milestones this one follows
     * @param there   kinds of paper behind it
     * @param files   number of files behind it; of a completed one of those that came late
     * @param fresh   how many of them nobody has approved yet
     */
    record Against(Project project, ProjectTypeRow type, List<Milestone> before, Set<String> there, int files, int fresh) {
    }

    /** The checks of an update. */
    static List<UpdateCheck> of(MilestoneUpdate update, Milestone milestone, Against against, LocalDate today) {
        var checks = new ArrayList<UpdateCheck>();
        if (milestone.isDone()) {
            papers(milestone, against.there(), against.files(), checks);
            return checks;
        }
        var report = update.report();
        if (report.isEmpty() && update.quantities().isEmpty() && against.fresh() == 0) {
            checks.add(hard("completedOn", "milestone.check.empty"));
        }
        if (update.quantities().values().stream().anyMatch(quantity -> quantity.signum() < 0)) {
            checks.add(hard("quantities", "milestone.check.negative"));
        }
        progress(report, checks);
        fallen(report, against.project().money(), checks);
        dearer(report, against.project().money(), checks);
        more(update, against, checks);
        why(report, checks);
        forecast(report, milestone, checks, today);
        if (report.completedOn() != null) {
            completion(report.completedOn(), update, milestone, checks, today);
            papers(milestone, against.there(), against.files(), checks);
            against.before().stream().filter(former -> isNotBefore(former, report.completedOn()))
                    .forEach(former -> checks.add(soft("completedOn", "milestone.check.order", former.name())));
        }
        return checks;
    }

    private static void progress(Report report, List<UpdateCheck> checks) {
        if (report.invested() != null && report.invested().signum() < 0) {
            checks.add(hard("invested", "project.money"));
        }
        if (report.physicalProgress() != null && !ProjectMoney.isShare(report.physicalProgress())) {
            checks.add(hard("physicalProgress", "project.physicalProgress", report.physicalProgress()));
        }
    }

    /** What is counted from the beginning does not grow less, unless it was counted wrongly before. */
    private static void fallen(Report report, ProjectMoney approved, List<UpdateCheck> checks) {
        if (isLess(report.invested(), approved.invested())) {
            checks.add(soft("invested", "milestone.check.investedFell", report.invested(), approved.invested()));
        }
        if (isLess(report.physicalProgress(), approved.physicalProgress())) {
            checks.add(soft("physicalProgress", "milestone.check.progressFell", report.physicalProgress(), approved.physicalProgress()));
        }
    }

    /** More spent than the whole was believed to cost. */
    private static void dearer(Report report, ProjectMoney approved, List<UpdateCheck> checks) {
        var whole = approved.estimate() == null ? approved.budget() : approved.estimate();
        if (isLess(whole, report.invested())) {
            checks.add(soft("invested", "milestone.check.overEstimate", report.invested(), whole));
        }
    }

    /** What goes against what was approved is handed in with its reason. */
    private static void why(Report report, List<UpdateCheck> checks) {
        if (checks.stream().anyMatch(check -> ASKS_WHY.contains(check.key())) && (report.note() == null || report.note().isBlank())) {
            checks.add(hard("note", "milestone.check.why"));
        }
    }

    private static boolean isLess(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now != null && before != null && now.signum() >= 0 && now.compareTo(before) < 0;
    }

    /** More delivered than was ever planned. */
    private static void more(MilestoneUpdate update, Against against, List<UpdateCheck> checks) {
        against.type().counted().stream().filter(quantity -> update.quantities().containsKey(quantity.field()))
                .forEach(quantity -> ProjectDetail.number(against.project().quantities().get(quantity.field()))
                        .filter(planned -> update.quantities().get(quantity.field()).compareTo(planned) > 0)
                        .ifPresent(planned -> checks.add(soft("quantities", "milestone.check.overPlan", quantity,
                                update.quantities().get(quantity.field()), planned))));
    }

    private static void forecast(Report report, Milestone milestone, List<UpdateCheck> checks, LocalDate today) {
        var day = report.forecastOn();
        if (day == null || report.completedOn() != null) {
            return;
        }
        if (day.isBefore(today)) {
            checks.add(hard("forecastOn", "milestone.check.forecastPast", day));
        }
        if (milestone.isWeatherBound() && WinterStop.covers(day)) {
            checks.add(soft("forecastOn", "milestone.check.winter", day));
        }
    }

    private static void completion(LocalDate day, MilestoneUpdate update, Milestone milestone, List<UpdateCheck> checks,
            LocalDate today) {
        if (day.isAfter(today)) {
            checks.add(hard("completedOn", "milestone.check.future", day));
        }
        if (milestone.stage() == CountStage.OPENED && update.quantities().isEmpty()) {
            checks.add(soft("quantities", "milestone.check.noQuantity"));
        }
    }

    private static void papers(Milestone milestone, Set<String> there, int files, List<UpdateCheck> checks) {
        if (files == 0) {
            checks.add(hard("evidence", "milestone.check.noEvidence"));
            return;
        }
        var missing = milestone.evidence().stream().filter(kind -> !there.contains(kind)).toList();
        if (!missing.isEmpty()) {
            checks.add(soft("evidence", "milestone.check.paperMissing", missing));
        }
    }

    private static boolean isNotBefore(Milestone former, LocalDate day) {
        var done = former.dates().completedOn();
        return done == null || done.isAfter(day);
    }
}
