package org.pillarboard.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** The oversight of key projects (重点项目调度): budget funds and statistics entry as registered, and the four lights. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class Oversights {

    private final OversightRepository oversights;
    private final ProjectGuard guard;
    private final History history;
    private final Past past;
    private final Trail trail;
    private final Clock clock;

    Oversights(OversightRepository oversights, ProjectGuard guard, History history, Past past, Trail trail, Clock clock) {
        this.oversights = oversights;
        this.guard = guard;
        this.history = history;
        this.past = past;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is registered of a project in sight; of one that was never asked, nothing. Of a past day it is read from what changed. */
    public OversightRow of(UUID projectId, LocalDate day) {
        UUID id = guard.seen(projectId).id();
        return past.covers(day) ? OversightRow.by(history.of(Oversight.class.getSimpleName(), id), past.until(day))
                : oversights.findById(id).map(Oversight::toRow).orElseGet(OversightRow::none);
    }

    /** Its lights on a day, by what is registered of it; of one that does not run there are none. No select. */
    FourLights lights(ProjectDetail detail, OversightRow kept, LocalDate day) {
        var steps = detail.standing().standing() != ProjectStanding.ACTIVE ? List.<FourLights.Step>of()
                : detail.milestones().stream().map(row -> new FourLights.Step(row.mark().weight(), row.stage() == CountStage.STARTED,
                        row.mark().dates().plannedOn(), row.mark().dates().completedOn())).toList();
        return FourLights.of(steps, steps.isEmpty() ? OversightRow.none() : kept, day);
    }

    /**
     * Registers what has been paid and entered.
     *
     * @throws RuleViolation {@code project.notRunning}, {@code project.funds} for an amount below zero,
     *                       {@code milestone.check.future} for an entry to come
     */
    @Transactional
    @PreAuthorize("hasAnyRole('REVIEWER', 'OWNER')")
    public void keep(UUID projectId, OversightRow row) {
        var project = guard.kept(projectId);
        project.requireOpen();
        if (row.fundsDue() != null && row.fundsDue().signum() < 0 || row.fundsPaid() != null && row.fundsPaid().signum() < 0) {
            throw new RuleViolation("project.funds");
        }
        if (row.statisticsOn() != null && row.statisticsOn().isAfter(AsOf.today(clock).day())) {
            throw new RuleViolation("milestone.check.future", row.statisticsOn());
        }
        var known = oversights.findById(projectId);
        var before = known.map(Oversight::toRow).orElse(null);
        var oversight = known.orElseGet(() -> new Oversight(projectId));
        oversight.keep(row);
        if (!Alike.are(before, oversight.toRow())) {
            oversights.save(oversight);
            trail.record(TrailKind.PROJECT, "oversight", project.code(), before == null ? null : spelling(before), spelling(oversight.toRow()));
        }
    }

    private static String spelling(OversightRow row) {
        return row.fundsPaid() + " / " + row.fundsDue() + " " + (row.statisticsOn() == null ? "" : row.statisticsOn());
    }
}
