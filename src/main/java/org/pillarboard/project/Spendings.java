package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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
    private final Past past;
    private final Clock clock;

    Spendings(SpendingRepository spendings, YearPlanRepository plans, ProjectGuard guard, ProjectKeeper keeper, Trail trail, Past past, Clock clock) {
        this.spendings = spendings;
        this.plans = plans;
        this.guard = guard;
        this.keeper = keeper;
        this.trail = trail;
        this.past = past;
        this.clock = clock;
    }

    /** The year of a project in sight as it was known on a day. What a year was planned to take on a past day nobody kept. Two selects. */
    public YearSpending of(UUID projectId, LocalDate day) {
        var project = guard.seen(projectId);
        var planned = past.covers(day) ? Optional.<YearPlan>empty() : plans.findById(new YearPlan.Key(projectId, day.getYear()));
        return new YearSpending(day.getYear(), planned.map(YearPlan::planned).orElse(null),
                SpentLine.within(day.getYear(), spendings.spentOf(project.id(), day, new AsOf(day).instant())));
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
        plans.findById(key).ifPresentOrElse(plan -> plan.change(amount), () -> plans.save(new YearPlan(key, amount)));
        keeper.tell(project, "");
        trail.record(TrailKind.PROJECT, "yearPlan", project.code(), null, key.planYear() + " " + amount.toPlainString());
    }
}
