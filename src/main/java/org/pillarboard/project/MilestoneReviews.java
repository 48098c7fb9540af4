package org.pillarboard.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.project.MilestoneUpdateRepository.Waiting;
import org.pillarboard.review.QueueMoved;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sections' side of milestones: what waits, with all a decision needs; papers that came late. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('REVIEWER')")
public class MilestoneReviews {

    private final MilestoneUpdateRepository updates;
    private final MilestonePapers papers;
    private final MilestoneApproval approval;
    private final ProjectGuard guard;
    private final ProjectTypes types;
    private final CurrentUser user;
    private final RegisterFeeds feeds;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MilestoneReviews(MilestoneUpdateRepository updates, MilestonePapers papers, MilestoneApproval approval, ProjectGuard guard,
            ProjectTypes types, CurrentUser user, RegisterFeeds feeds, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.updates = updates;
        this.papers = papers;
        this.approval = approval;
        this.guard = guard;
        this.types = types;
        this.user = user;
        this.feeds = feeds;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for the current reviewer's sections, the oldest first. Three selects, whatever waits. */
    public List<MilestoneReviewLine> pending() {
        var found = user.reviewedSections().isEmpty() ? List.<Waiting>of()
                : updates.waitingWithSteps(ReviewState.SUBMITTED, user.reviewedSections());
        var steps = found.stream().map(row -> row.milestone().id()).collect(Collectors.toSet());
        var files = papers.behind(steps);
        var gone = papers.takenAway(steps);
        var today = AsOf.today(clock).day();
        return found.stream().collect(Collectors.groupingBy(Waiting::update, LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(rows -> line(rows.getFirst(), followed(rows), files, gone, today)).toList();
    }

    private static List<Milestone> followed(List<Waiting> rows) {
        return rows.stream().filter(Waiting::isFollowed).map(Waiting::step).distinct().toList();
    }

    private MilestoneReviewLine line(Waiting waiting, List<Milestone> before, Map<UUID, List<EvidenceRow>> behind,
            Map<UUID, List<String>> gone, LocalDate today) {
        var update = waiting.update();
        var project = waiting.project();
        var one = waiting.milestone();
        var files = behind.getOrDefault(one.id(), List.of());
        var kinds = MilestonePapers.kinds(files);
        var by = Objects.requireNonNull(update.review().submittedBy());
        return new MilestoneReviewLine(new ReviewRef(MilestoneUpdateQueue.KIND, update.id(), update.version()), project.code(),
                project.name(), project.typeCode(), project.sectionCode(), MilestoneMark.of(one, project.standing().standing(), today),
                update.toRow(), files, gone.getOrDefault(one.id(), List.of()), one.evidence().stream().filter(kind -> !kinds.contains(kind)).toList(),
                UpdateCheck.of(update, one, new UpdateCheck.Against(project, types.get(project.typeCode()), before, kinds, files.size(), files.size()),
                        today), by.id().equals(user.id()));
    }

    /** What the approval of a report that waits does to indicators. */
    public Counting counting(MilestoneReviewLine line, MilestoneRow milestone) {
        return Counting.of(line, milestone, types.get(line.typeCode()), feeds);
    }

    /**
     * Counts what a completed milestone added, now that its papers are there (核验).
     *
     * @throws RuleViolation {@code milestone.papersMissing}
     */
    @Transactional
    public void verify(UUID milestoneId) {
        var milestone = guard.milestone(milestoneId);
        approval.verify(guard.reviewed(milestone.projectId()), milestone, user.name());
        tell(milestone, "verified");
    }

    /**
     * Opens a completed milestone again that was found not to be (回头看); what it added counts no more.
     *
     * @throws RuleViolation {@code project.reason}, {@code milestone.notCompleted}, {@code project.notRunning} of a closed
     *                       project, which has to be reopened first
     */
    @Transactional
    public void lookBack(UUID milestoneId, String reason) {
        var milestone = guard.milestone(milestoneId);
        var project = guard.reviewed(milestone.projectId());
        if (reason.isBlank()) {
            throw new RuleViolation("project.reason");
        }
        if (!milestone.isDone()) {
            throw new RuleViolation("milestone.notCompleted", milestone.name());
        }
        project.requireOpen();
        approval.reopen(project, milestone, user.name());
        tell(milestone, "reopened: " + reason.strip());
    }

    private void tell(Milestone milestone, String what) {
        trail.record(TrailKind.DECISION, MilestoneUpdates.SUBJECT, milestone.id().toString(), null, what);
        events.publishEvent(new QueueMoved(MilestoneUpdates.SUBJECT));
    }
}
