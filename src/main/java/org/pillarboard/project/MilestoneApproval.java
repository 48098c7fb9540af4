package org.pillarboard.project;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pillarboard.observation.PeriodLocks;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** What an approved update does: dates move, a completion is frozen and counted, the project and the indicators follow. */
@Component
class MilestoneApproval {

    private final ProjectRepository projects;
    private final MilestoneRepository milestones;
    private final ContributionRepository contributions;
    private final MilestonePapers papers;
    private final ProjectTypes types;
    private final ProjectKeeper keeper;
    private final ProjectFeeder feeder;
    private final PeriodLocks locks;
    private final Clock clock;

    MilestoneApproval(ProjectRepository projects, MilestoneRepository milestones, ContributionRepository contributions,
            MilestonePapers papers, ProjectTypes types, ProjectKeeper keeper, ProjectFeeder feeder, PeriodLocks locks, Clock clock) {
        this.projects = projects;
        this.milestones = milestones;
        this.contributions = contributions;
        this.papers = papers;
        this.types = types;
        this.keeper = keeper;
        this.feeder = feeder;
        this.locks = locks;
        this.clock = clock;
    }

    void apply(MilestoneUpdate update) {
        var project = projects.findById(update.projectId()).orElseThrow();
        var milestone = milestones.findById(update.milestoneId()).orElseThrow();
        project.requireOpen();
        papers.settle(milestone.id(), Objects.requireNonNull(update.review().decidedAt()));
        if (milestone.isDone()) {
            late(project, milestone, Objects.requireNonNull(update.review().submittedBy()).name());
            return;
        }
        var report = update.report();
        if (report.forecastOn() != null && report.completedOn() == null) {
            milestone.forecast(report.forecastOn());
        }
        project.report(project.money().with(report.invested(), report.physicalProgress()), report.selfRating());
        keeper.spend(project, AsOf.dayOf(Objects.requireNonNull(update.review().submittedAt())),
                Objects.requireNonNull(update.review().submittedBy()).name());
        if (report.completedOn() != null) {
            complete(project, milestone, update);
            feeder.feed(project, report.completedOn(), Objects.requireNonNull(update.review().submittedBy()).name(), milestone.name());
        }
        keeper.refresh(project);
    }

    private void complete(Project project, Milestone milestone, MilestoneUpdate update) {
        var day = Objects.requireNonNull(update.report().completedOn());
        Instant now = clock.instant();
        milestone.complete(day, now, locks.isLocked(project.sectionCode(), Period.month(day)));
        var stage = milestone.stage();
        if (stage == null || update.quantities().isEmpty()) {
            return;
        }
        boolean verified = !papers.lacks(milestone);
        var rows = rows(project, stage, update, verified, now);
        contributions.saveAll(rows.stream().map(row -> new Contribution(milestone, stage, project.unitCode(), row)).toList());
    }

    private List<ContributionRow> rows(Project project, CountStage stage, MilestoneUpdate update, boolean verified, Instant now) {
        var type = types.get(project.typeCode());
        var day = Objects.requireNonNull(update.report().completedOn());
        return update.quantities().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> new ContributionRow(update.milestoneId(), update.id(), entry.getKey(), stage, entry.getValue(), day,
                        type.feed(entry.getKey(), stage).map(ProjectTypeRow.Feed::indicatorCode).orElse(null), verified, now))
                .toList();
    }

    /** Papers a completed milestone lacked are approved: with the last of them what it added counts. */
    private void late(Project project, Milestone milestone, String byName) {
        var waiting = unverified(milestone);
        if (!waiting.isEmpty() && !papers.lacks(milestone)) {
            count(waiting, project, milestone, byName);
        }
    }

    /** The papers a completed milestone lacked are there: what it added counts from now on. */
    void verify(Project project, Milestone milestone, String byName) {
        var waiting = unverified(milestone);
        if (waiting.isEmpty() || papers.lacks(milestone)) {
            throw new RuleViolation("milestone.papersMissing", milestone.name());
        }
        count(waiting, project, milestone, byName);
    }

    private List<Contribution> unverified(Milestone milestone) {
        return contributions.findByMilestoneId(milestone.id()).stream().filter(one -> !one.toRow().verified()).toList();
    }

    private void count(List<Contribution> waiting, Project project, Milestone milestone, String byName) {
        waiting.forEach(one -> one.verify(clock.instant()));
        feeder.feed(project, Objects.requireNonNull(milestone.dates().completedOn()), byName, milestone.name());
    }

    /** Nothing it added counts any more: it is open again. */
    void reopen(Project project, Milestone milestone, String byName) {
        var completedOn = Objects.requireNonNull(milestone.dates().completedOn());
        contributions.deleteByMilestoneId(milestone.id());
        milestone.reopen();
        feeder.feed(project, completedOn, byName, milestone.name());
        keeper.refresh(project);
    }
}
