package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pillarboard.audit.Alike;
import org.pillarboard.audit.History;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The investment of projects by years (年度投资): what a year is planned to take, and what it has taken. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class Spendings {

    private final SpendingRepository spendings;
    private final YearPlanRepository plans;
    private final ProjectGuard guard;
    private final ProjectKeeper keeper;
    private final Trail trail;
    private final History history;
    private final Past past;
    private final Clock clock;

    Spendings(SpendingRepository spendings, YearPlanRepository plans, ProjectGuard guard, ProjectKeeper keeper, Trail trail, History history,
            Past past, Clock clock) {
        this.spendings = spendings;
        this.plans = plans;
        this.guard = guard;
        this.keeper = keeper;
        this.trail = trail;
        this.history = history;
        this.past = past;
        this.clock = clock;
    }

    /** The year of a project in sight as it was known on a day. Two selects. */
    public YearSpending of(UUID projectId, LocalDate day) {
        var project = guard.seen(projectId);
        return new YearSpending(day.getYear(), planned(new YearPlan.Key(projectId, day.getYear()), day).orElse(null),
                SpentLine.within(day.getYear(), spendings.spentOf(project.id(), day, new AsOf(day).instant())));
    }

    /** What a year was planned to take; of a past day it is read from what changed. */
    private Optional<BigDecimal> planned(YearPlan.Key key, LocalDate day) {
        return !past.covers(day) ? plans.findById(key).map(YearPlan::planned) : history.of(YearPlan.SUBJECT, key).stream()
                .filter(change -> !change.at().isAfter(past.until(day))).findFirst().map(change -> new BigDecimal(change.after()));
    }

    /**
     * Says what a project means to invest in the running year.
     *
     * @throws RuleViolation {@code project.funds} for an amount below zero, {@code project.notRunning}
     */
    @Transactional
    @PreAuthorize("hasAnyRole('REVIEWER', 'OWNER')")
    public void plan(UUID projectId, BigDecimal amount) {
        var project = guard.kept(projectId);
        project.requireOpen();
        if (amount.signum() < 0) {
            throw new RuleViolation("project.funds");
        }
        var key = new YearPlan.Key(projectId, AsOf.today(clock).day().getYear());
        var known = plans.findById(key);
        var before = known.map(YearPlan::planned).orElse(null);
        if (Alike.are(before, amount)) {
            return;
        }
        known.ifPresentOrElse(plan -> plan.change(amount), () -> plans.save(new YearPlan(key, amount)));
        keeper.tell(project, "");
        trail.record(TrailKind.PROJECT, "yearPlan", project.code(),
                before == null ? null : key.planYear() + " " + before.toPlainString(), key.planYear() + " " + amount.toPlainString());
    }
}
