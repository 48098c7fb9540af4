package org.pillarboard.project;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.observation.Occasion;
import org.pillarboard.observation.RegisterFigures;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over ledgers kept elsewhere: projects with what has been done of them, all or none. Open to sections alone, since
 * nobody decides on it afterwards; what completions count is counted, and stands in the trail as taken over.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('REVIEWER')")
public class ProjectIntake {

    private final EntityManager entities;
    private final ProjectRepository projects;
    private final MilestoneRepository milestones;
    private final PlanRepository plans;
    private final ContributionRepository contributions;
    private final ProjectCheck check;
    private final ProjectTypes types;
    private final ProjectGuard guard;
    private final ProjectFeeder feeder;
    private final Trail trail;
    private final Investment investment;
    private final Clock clock;

    ProjectIntake(EntityManager entities, ProjectRepository projects, MilestoneRepository milestones, PlanRepository plans,
            ContributionRepository contributions, ProjectCheck check, ProjectTypes types, ProjectGuard guard,
            ProjectFeeder feeder, Trail trail, Investment investment, Clock clock) {
        this.entities = entities;
        this.projects = projects;
        this.milestones = milestones;
        this.plans = plans;
        this.contributions = contributions;
        this.check = check;
        this.types = types;
        this.guard = guard;
        this.feeder = feeder;
        this.trail = trail;
        this.investment = investment;
        this.clock = clock;
    }

    /**
     * Takes projects over.
     *
     * @param source what they came from, for the trail
     * @return their ids, in the order of the drafts
     * @throws RuleViolation as {@link Projects#create}, and {@code milestone.check.future} for a completion to come
     */
    @Transactional
    @PreAuthorize("hasRole('REVIEWER')")
    public List<UUID> bring(List<IntakeDraft> drafts, String source) {
        check.newcomers(drafts.stream().map(IntakeDraft::whole).toList());
        var brought = drafts.stream().map(this::bring).toList();
        investment.open(brought, AsOf.today(clock).day());
        putAway();
        var ids = brought.stream().map(Project::id).toList();
        feeder.feed(brought, earliest(drafts), new RegisterFigures.Cause(guard.me().name(), Occasion.of(Occasion.Kind.INTAKE, source)));
        trail.record(TrailKind.IMPORT, Projects.SUBJECT, source, null, String.valueOf(ids.size()));
        return ids;
    }

    /** Stored and out of hand: the mapper would look through all of it before each of the many questions its indicators ask. */
    private void putAway() {
        entities.flush();
        entities.clear();
    }

    private LocalDate earliest(List<IntakeDraft> drafts) {
        return drafts.stream().flatMap(draft -> draft.steps().stream()).map(IntakeDraft.Step::completedOn).filter(Objects::nonNull)
                .min(LocalDate::compareTo).orElseGet(() -> AsOf.today(clock).day());
    }

    private Project bring(IntakeDraft draft) {
        var type = types.get(draft.project().typeCode());
        var whole = draft.whole();
        guard.requireReviewed(whole.sectionCode() == null ? type.sectionCode() : whole.sectionCode(), guard.me().id());
        var today = AsOf.today(clock).day();
        var project = new Project(whole, type, guard.me().id(), clock.instant(), today);
        var steps = IntStream.range(0, draft.steps().size())
                .mapToObj(i -> step(project, i + 1, draft.steps().get(i), today)).toList();
        project.report(project.money(), draft.selfRating());
        project.run(Course.of(steps, 0));
        projects.save(project);
        milestones.saveAll(steps);
        plans.saveAll(steps.stream().map(one -> new MilestonePlan(one.id(),
                new PlanRow(1, one.dates().plannedOn(), "", "", guard.me(), clock.instant()))).toList());
        count(project, type, steps, draft);
        return project;
    }

    private Milestone step(Project project, int seq, IntakeDraft.Step step, LocalDate today) {
        var milestone = new Milestone(project.id(), seq, step.draft());
        if (step.forecastOn() != null) {
            milestone.forecast(step.forecastOn());
        }
        if (step.completedOn() != null) {
            if (step.completedOn().isAfter(today)) {
                throw new RuleViolation("milestone.check.future", step.completedOn());
            }
            milestone.complete(step.completedOn(), clock.instant(), false);
        }
        return milestone;
    }

    private void count(Project project, ProjectTypeRow type, List<Milestone> steps, IntakeDraft draft) {
        Instant now = clock.instant();
        for (int i = 0; i < steps.size(); i++) {
            var milestone = steps.get(i);
            var stage = milestone.stage();
            var added = rows(type, milestone, stage, draft.steps().get(i), now);
            contributions.saveAll(added.stream().map(row -> new Contribution(milestone, Objects.requireNonNull(stage),
                    project.unitCode(), row)).toList());
        }
    }

    private static List<ContributionRow> rows(ProjectTypeRow type, Milestone milestone, @Nullable CountStage stage,
            IntakeDraft.Step step, Instant now) {
        var day = step.completedOn();
        return stage == null || day == null ? List.of() : step.quantities().entrySet().stream()
                .map(entry -> new ContributionRow(milestone.id(), null, entry.getKey(), stage, entry.getValue(), day,
                        type.feed(entry.getKey(), stage).map(ProjectTypeRow.Feed::indicatorCode).orElse(null), true, now))
                .toList();
    }
}
