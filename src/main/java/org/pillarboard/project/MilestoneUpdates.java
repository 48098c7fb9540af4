package org.pillarboard.project;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.review.QueueMoved;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owners' side of milestones (节点填报): drafts kept at every change, with their papers, submitted, withdrawn. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OWNER')")
public class MilestoneUpdates {

    /** Kind of {@link Evidences.Subject} behind a milestone, and of its updates in the review inbox. */
    public static final String SUBJECT = "milestone";

    private final OpenMilestones open;
    private final MilestoneUpdateRepository updates;
    private final MilestoneRepository milestones;
    private final ProjectRepository projects;
    private final MilestonePapers papers;
    private final ProjectGuard guard;
    private final ProjectTypes types;
    private final Evidences evidences;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Clock clock;

    MilestoneUpdates(OpenMilestones open, MilestoneUpdateRepository updates, MilestoneRepository milestones, ProjectRepository projects,
            MilestonePapers papers, ProjectGuard guard, ProjectTypes types, Evidences evidences, CurrentUser user,
            ApplicationEventPublisher events, Trail trail, Clock clock) {
        this.open = open;
        this.updates = updates;
        this.milestones = milestones;
        this.projects = projects;
        this.papers = papers;
        this.guard = guard;
        this.types = types;
        this.evidences = evidences;
        this.user = user;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is due within some days, or overdue, at the units the person reports for, the longest due first. One select. */
    public List<DueMilestone> due(int withinDays) {
        return dueToday(user.ownedUnits().isEmpty() ? List.of()
                : milestones.dueUntil(user.ownedUnits(), AsOf.today(clock).day().plusDays(withinDays)));
    }

    /** Completed milestones of these units whose late papers came back, the longest waiting first. One select. */
    public List<DueMilestone> returnedPapers() {
        return dueToday(user.ownedUnits().isEmpty() ? List.of() : milestones.withLatePapers(user.ownedUnits(), ReviewState.RETURNED));
    }

    private List<DueMilestone> dueToday(List<MilestoneRepository.Due> found) {
        var today = AsOf.today(clock).day();
        return found.stream().distinct().map(one -> DueMilestone.of(one, today)).toList();
    }

    /** The update of a milestone that is typed or waits, with what the checks say. */
    public Optional<MilestoneUpdateRow> find(UUID milestoneId) {
        guard.owned(guard.milestone(milestoneId).projectId());
        return updates.findByOpenKey(milestoneId.toString()).map(MilestoneUpdate::toRow);
    }

    /**
     * Keeps what has been typed, right or wrong.
     *
     * @throws RuleViolation {@code milestone.changed} when somebody else changed it since it was read,
     *                       {@code milestone.completed}, {@code project.notRunning}, {@code milestone.quantity}
     */
    @Transactional
    public MilestoneUpdateRow save(MilestoneUpdateDraft draft) {
        var update = open.seen(draft.milestoneId(), draft.version());
        requireQuantities(update, draft);
        update.write(draft.report(), draft.quantities(), guard.me(), clock.instant());
        return updates.saveAndFlush(update).toRow();
    }

    private void requireQuantities(MilestoneUpdate update, MilestoneUpdateDraft draft) {
        if (draft.quantities().isEmpty()) {
            return;
        }
        var project = projects.findById(update.projectId()).orElseThrow();
        Set<String> known = types.get(project.typeCode()).counted().stream().map(ProjectTypeRow.Quantity::field)
                .collect(Collectors.toSet());
        if (!known.containsAll(draft.quantities().keySet())) {
            throw new RuleViolation("milestone.quantity", project.code());
        }
    }

    /** What the checks say of an update. */
    public List<UpdateCheck> checks(UUID updateId) {
        return checks(require(updateId));
    }

    private List<UpdateCheck> checks(MilestoneUpdate update) {
        var all = milestones.findByProjectIdOrderBySeq(update.projectId());
        var one = all.stream().filter(some -> some.id().equals(update.milestoneId())).findFirst().orElseThrow();
        var before = all.stream().filter(some -> one.predecessors().contains(some.seq())).toList();
        var files = papers.behind(one.id());
        int fresh = papers.late(one, files).size();
        int brought = one.isDone() ? fresh : files.size();
        var project = projects.findById(update.projectId()).orElseThrow();
        return UpdateCheck.of(update, one, new UpdateCheck.Against(project, types.get(project.typeCode()), before,
                MilestonePapers.kinds(files), brought, fresh), AsOf.today(clock).day());
    }

    /**
     * Hands it in.
     *
     * @throws RuleViolation the first check that blocks, {@code review.notEditable}, {@code project.notRunning}
     */
    @Transactional
    public void submit(UUID updateId) {
        var update = require(updateId);
        guard.owned(update.projectId()).requireOpen();
        checks(update).stream().filter(UpdateCheck::blocks).findFirst().ifPresent(check -> {
            throw new RuleViolation(check.key(), check.args().toArray());
        });
        update.submit(guard.me(), clock.instant());
        tell(update, null, Spelling.of(update.report()));
    }

    /** Takes an undecided submission back. */
    @Transactional
    public void withdraw(UUID updateId) {
        var update = require(updateId);
        update.withdraw();
        tell(update, "submitted", "withdrawn");
    }

    private void tell(MilestoneUpdate update, @Nullable String before, String after) {
        trail.record(TrailKind.SUBMISSION, SUBJECT, update.milestoneId().toString(), before, after);
        events.publishEvent(new QueueMoved(SUBJECT));
    }

    /** The files behind a milestone. One select. */
    public List<EvidenceRow> files(UUID milestoneId) {
        guard.owned(guard.milestone(milestoneId).projectId());
        return papers.behind(milestoneId);
    }

    /**
     * Keeps a file behind a milestone as one of the papers it needs, or as another one; also after its completion, while a
     * paper is missing: it is handed in as a report is, and counts when that is approved.
     *
     * @throws RuleViolation {@code evidence.*} for a file that is no evidence
     */
    @Transactional
    public void attach(UUID milestoneId, String kind, String fileName, byte[] content) {
        evidences.add(open.shelf(milestoneId), kind, fileName, content);
    }

    /**
     * Takes a file from behind a milestone that is not completed, or a late one from behind a completed one; a leader sees one that was
     * approved until a report without it is.
     */
    @Transactional
    public void detach(UUID milestoneId, UUID evidenceId) {
        papers.takeAway(guard.milestone(milestoneId), open.shelf(milestoneId, evidenceId), evidenceId);
    }

    private MilestoneUpdate require(UUID id) {
        var update = updates.findById(id).orElseThrow(() -> new NotFound("update", id));
        guard.requireOwned(update.unitCode());
        return update;
    }
}
