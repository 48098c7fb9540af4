package org.pillarboard.project;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.review.Decision;
import org.pillarboard.review.QueueMoved;
import org.pillarboard.review.ReviewItem;
import org.pillarboard.review.ReviewQueue;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The queue of milestone updates; what is approved moves the project and its indicators in the same transaction. */
@Component
class MilestoneUpdateQueue implements ReviewQueue {

    static final String KIND = MilestoneUpdates.SUBJECT;

    private final MilestoneUpdateRepository updates;
    private final MilestoneReturnRepository returns;
    private final ProjectRepository projects;
    private final MilestoneApproval approval;
    private final MilestonePapers papers;
    private final ProjectGuard guard;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Clock clock;

    MilestoneUpdateQueue(MilestoneUpdateRepository updates, MilestoneReturnRepository returns, ProjectRepository projects,
            MilestoneApproval approval, MilestonePapers papers, ProjectGuard guard, ApplicationEventPublisher events, Trail trail, Clock clock) {
        this.updates = updates;
        this.returns = returns;
        this.projects = projects;
        this.approval = approval;
        this.papers = papers;
        this.guard = guard;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<ReviewItem> pending(Set<String> sections) {
        var waiting = updates.waiting(ReviewState.SUBMITTED, sections);
        Map<UUID, String> codes = waiting.isEmpty() ? Map.of() : projects.findByIdIn(waiting.stream()
                .map(MilestoneUpdate::projectId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Project::id, Project::code));
        return waiting.stream().map(update -> item(update, codes.getOrDefault(update.projectId(), ""))).toList();
    }

    private static ReviewItem item(MilestoneUpdate update, String code) {
        return ReviewItem.of(new ReviewRef(KIND, update.id(), update.version()), update.review(), code, update.unitCode(), "",
                update.isLate());
    }

    @Override
    public long count(Set<String> sections) {
        return sections.isEmpty() ? 0 : updates.countWaiting(ReviewState.SUBMITTED, sections);
    }

    @Override
    public void decide(List<ReviewRef> refs, Decision decision) {
        Map<UUID, MilestoneUpdate> found = updates.findByIdIn(refs.stream().map(ReviewRef::id).toList()).stream()
                .collect(Collectors.toMap(MilestoneUpdate::id, Function.identity()));
        var gone = papers.takenAway(found.values().stream().map(MilestoneUpdate::milestoneId).toList());
        Instant now = clock.instant();
        for (ReviewRef ref : refs) {
            var update = require(found.get(ref.id()), ref);
            update.decide(decision, guard.me(), now);
            if (decision instanceof Decision.Approve) {
                approval.apply(update);
            } else {
                returns.save(new MilestoneReturn(update));
            }
            trail.record(TrailKind.DECISION, KIND, update.milestoneId().toString(), null,
                    Spelling.of(decision, Spelling.of(update.report(), gone.getOrDefault(update.milestoneId(), List.of()))));
        }
        events.publishEvent(new QueueMoved(KIND));
    }

    private MilestoneUpdate require(@Nullable MilestoneUpdate update, ReviewRef ref) {
        if (update == null) {
            throw new NotFound("update", ref.id());
        }
        guard.requireReviewed(update.sectionCode(), ref.id());
        ref.requireUnchanged(update.version(), update.id());
        return update;
    }
}
