package org.pillarboard.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.pillarboard.review.Review;
import org.pillarboard.review.ReviewState;
import org.springframework.stereotype.Component;

/** Puts a project's page together: a fixed number of selects, whatever it holds. */
@Component
class ProjectDetails {

    private record Known(Project project, List<Milestone> milestones, Map<UUID, List<PlanRow>> plans,
            Map<UUID, List<EvidenceRow>> papers, Map<UUID, List<ContributionRow>> contributions,
            List<MilestoneUpdate> reports, LocalDate day, Instant until) {

        List<MilestoneUpdate> reportsOf(UUID milestone) {
            return reports.stream().filter(update -> update.milestoneId().equals(milestone)).toList();
        }
    }

    private final MilestoneRepository milestones;
    private final Past past;
    private final MilestonePapers papers;
    private final ContributionRepository contributions;
    private final MilestoneUpdateRepository updates;
    private final MilestoneReturnRepository returns;
    private final IssueRepository issues;
    private final ProjectPages pages;
    private final ProjectTypes types;
    private final ProjectGuard guard;
    private final CurrentUser user;

    ProjectDetails(MilestoneRepository milestones, Past past, MilestonePapers papers,
            ContributionRepository contributions, MilestoneUpdateRepository updates, MilestoneReturnRepository returns,
            IssueRepository issues, ProjectPages pages, ProjectTypes types, ProjectGuard guard, CurrentUser user) {
        this.milestones = milestones;
        this.past = past;
        this.papers = papers;
        this.contributions = contributions;
        this.updates = updates;
        this.returns = returns;
        this.issues = issues;
        this.pages = pages;
        this.types = types;
        this.guard = guard;
        this.user = user;
    }

    /** @throws org.pillarboard.shared.NotFound for a past day on which it was not entered yet */
    ProjectDetail of(Project now, LocalDate day) {
        var project = past.project(now, day);
        var known = read(project, day);
        var rows = known.milestones().stream().map(one -> milestone(one, known)).toList();
        var row = pages.row(project, known.milestones(), project.tags(), day);
        var signals = rows.stream().flatMap(one -> one.signals().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(QualitySignal.class)));
        signals.addAll(Signals.of(row));
        var added = known.contributions().values().stream().flatMap(List::stream).toList();
        return new ProjectDetail(row, project.standing(), project.coUnits(), rows, project.quantities(), funnel(project, added),
                issues(known), reports(known),
                known.papers(), signals, past.covers(day) ? Set.of() : allowed(project), project.version());
    }

    private List<IssueRow> issues(Known known) {
        return issues.findByProjectIdOrderByRaisedAt(known.project().id()).stream().map(ProjectIssue::toRow)
                .filter(row -> !row.raisedAt().isAfter(known.until())).map(row -> row.on(known.day())).toList();
    }

    /** What came back is told by what was kept of it then: its report may have been changed or handed in again since. */
    private List<MilestoneUpdateRow> reports(Known known) {
        boolean waits = guard.waits(known.project().unitCode(), known.project().sectionCode());
        return Stream.concat(known.reports().stream().filter(update -> update.review().state() != ReviewState.RETURNED)
                .map(MilestoneUpdate::toRow), waits ? Stream.empty()
                : returns.ofProject(known.project().id()).stream().map(MilestoneReturn::toRow).filter(row -> isDecidedBy(known.until(), row.review())))
                .sorted(Comparator.comparing(MilestoneUpdateRow::draftedAt)).toList();
    }

    private Known read(Project project, LocalDate day) {
        UUID id = project.id();
        Instant until = past.until(day);
        var planned = milestones.planned(id);
        var steps = past.covers(day) ? past.steps(List.of(id), day) : planned.stream().map(PlannedMilestone::milestone).distinct().toList();
        return new Known(project, steps,
                planned.stream().map(PlannedMilestone::plan).filter(Objects::nonNull).filter(plan -> !plan.toRow().approvedAt().isAfter(until))
                        .collect(Collectors.groupingBy(
                                MilestonePlan::milestoneId, Collectors.mapping(MilestonePlan::toRow, Collectors.toList()))),
                papers(steps, day), added(id, steps, until), reported(project, day), day, until);
    }

    private Map<UUID, List<EvidenceRow>> papers(List<Milestone> steps, LocalDate day) {
        var ids = steps.stream().map(Milestone::id).toList();
        return past.covers(day) ? papers.behind(ids, past.until(day)) : papers.behind(ids);
    }

    /** What those that were done have added: it has waited until its papers came. */
    private Map<UUID, List<ContributionRow>> added(UUID id, List<Milestone> steps, Instant until) {
        var done = steps.stream().filter(Milestone::isDone).map(Milestone::id).collect(Collectors.toSet());
        return contributions.findByProjectId(id).stream().map(Contribution::toRow).filter(row -> done.contains(row.milestoneId()))
                .map(row -> row.at(until)).collect(Collectors.groupingBy(ContributionRow::milestoneId));
    }

    /** Its reports in sight: of those who wait for what is approved that alone, and of a past day what was approved by then. */
    private List<MilestoneUpdate> reported(Project project, LocalDate day) {
        boolean waits = past.covers(day) || guard.waits(project.unitCode(), project.sectionCode());
        return updates.findByProjectIdOrderByDraftedAt(project.id()).stream().filter(update -> !waits
                || update.review().isApprovedBy(past.until(day))).toList();
    }

    private static boolean isDecidedBy(Instant until, Review review) {
        return review.decidedAt() != null && !review.decidedAt().isAfter(until);
    }

    private MilestoneRow milestone(Milestone one, Known known) {
        var mark = MilestoneMark.of(one, known.project().standing().standing(), known.day());
        var behind = known.papers().getOrDefault(one.id(), List.of());
        var counted = one.isDone() && !past.covers(known.day()) ? EvidenceRow.at(MilestoneSight.approvedUntil(known.reportsOf(one.id())), behind) : behind;
        var added = known.contributions().getOrDefault(one.id(), List.of());
        return new MilestoneRow(mark, one.nameEn(), one.isWeatherBound(), one.stage(), one.predecessors(), one.evidence(),
                MilestonePapers.kinds(counted), behind.size(),
                known.plans().getOrDefault(one.id(), List.of()), one.dates().slipFromFirst(), added,
                open(one, known), Signals.of(one, known.milestones(), added));
    }

    private static @Nullable MilestoneUpdateRow open(Milestone one, Known known) {
        return known.reportsOf(one.id()).stream()
                .filter(update -> update.review().state().isOpen()).map(MilestoneUpdate::toRow).reduce((a, b) -> b).orElse(null);
    }

    /** Several projects and what they have brought: two selects, of a past day three. */
    List<ProjectYield> yields(List<Project> now, LocalDate day) {
        var some = now.isEmpty() ? now : past.projects(now, day);
        if (some.isEmpty()) {
            return List.of();
        }
        var ids = some.stream().map(Project::id).toList();
        var steps = past.steps(ids, day).stream().collect(Collectors.groupingBy(Milestone::projectId));
        var done = steps.values().stream().flatMap(List::stream).filter(Milestone::isDone).map(Milestone::id).collect(Collectors.toSet());
        var added = contributions.findByProjectIdIn(ids).stream().filter(one -> done.contains(one.toRow().milestoneId()))
                .collect(Collectors.groupingBy(Contribution::projectId,
                        Collectors.mapping(one -> one.toRow().at(past.until(day)), Collectors.toList())));
        return some.stream().map(one -> new ProjectYield(pages.row(one, steps.getOrDefault(one.id(), List.of()), Set.of(), day),
                funnel(one, added.getOrDefault(one.id(), List.of())))).toList();
    }

    private List<FunnelRow> funnel(Project project, List<ContributionRow> added) {
        return types.get(project.typeCode()).counted().stream().map(quantity -> FunnelRow.of(quantity,
                        ProjectDetail.number(project.quantities().get(quantity.field())).orElse(null),
                        added.stream().filter(one -> one.field().equals(quantity.field())).toList()))
                .filter(row -> row.planned() != null || !row.counts().isEmpty() || row.unverified().signum() != 0).toList();
    }

    private Set<ProjectDetail.Action> allowed(Project project) {
        var actions = EnumSet.noneOf(ProjectDetail.Action.class);
        boolean running = project.standing().standing().isOpen();
        if (user.is(Role.OWNER) && user.ownedUnits().contains(project.unitCode()) && running) {
            actions.addAll(Set.of(ProjectDetail.Action.EDIT, ProjectDetail.Action.REPORT, ProjectDetail.Action.HAND_OVER,
                    ProjectDetail.Action.REQUEST_DELAY, ProjectDetail.Action.REQUEST_CLOSING));
        }
        if (user.is(Role.REVIEWER) && user.reviewedSections().contains(project.sectionCode())) {
            actions.add(ProjectDetail.Action.DECIDE);
            actions.addAll(switch (project.standing().standing()) {
                case ACTIVE -> Set.of(ProjectDetail.Action.EDIT, ProjectDetail.Action.HAND_OVER,
                        ProjectDetail.Action.CHANGE_PLAN, ProjectDetail.Action.PAUSE, ProjectDetail.Action.CANCEL);
                case PAUSED -> Set.of(ProjectDetail.Action.RESUME, ProjectDetail.Action.CANCEL);
                case CLOSED -> Set.of(ProjectDetail.Action.RESUME);
                case CANCELLED -> Set.<ProjectDetail.Action>of();
            });
        }
        return actions;
    }
}
