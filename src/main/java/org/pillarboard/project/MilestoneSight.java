package org.pillarboard.project;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pillarboard.evidence.PaperGate;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.pillarboard.review.ReviewState;
import org.springframework.stereotype.Component;

/** Keeps the papers of a milestone from a leader until the report they were brought with is approved. */
@Component
class MilestoneSight implements PaperGate {

    private final MilestoneUpdateRepository updates;
    private final ProjectGuard guard;
    private final CurrentUser user;

    MilestoneSight(MilestoneUpdateRepository updates, ProjectGuard guard, CurrentUser user) {
        this.updates = updates;
        this.guard = guard;
        this.user = user;
    }

    /** Until when papers were put behind a milestone that stand there by an approved report; those put there later are still open. */
    static Instant approvedUntil(List<MilestoneUpdate> reports) {
        return reports.stream().noneMatch(one -> one.review().state().isOpen()) ? Instant.MAX
                : reports.stream().filter(one -> one.review().state() == ReviewState.APPROVED)
                        .map(one -> Objects.requireNonNull(one.review().decidedAt())).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /** Of a past moment, for everybody: a paper that waited then for its approval was not there. */
    @Override
    public Map<UUID, Instant> openUntil(Collection<UUID> milestones, Instant moment) {
        return updates.findByMilestoneIdIn(milestones).stream().collect(Collectors.groupingBy(MilestoneUpdate::milestoneId, Collectors.reducing(
                Instant.EPOCH, report -> report.review().isApprovedBy(moment) ? Objects.requireNonNull(report.review().decidedAt()) : Instant.EPOCH,
                (one, other) -> one.isAfter(other) ? one : other)));
    }

    @Override
    public String kind() {
        return MilestoneUpdates.SUBJECT;
    }

    @Override
    public Map<UUID, Instant> openUntil(Collection<UUID> milestones) {
        var reports = user.is(Role.LEADER) ? updates.findByMilestoneIdIn(milestones) : List.<MilestoneUpdate>of();
        return reports.stream().filter(one -> guard.waits(one.unitCode(), one.sectionCode())).collect(Collectors.groupingBy(
                MilestoneUpdate::milestoneId, Collectors.collectingAndThen(Collectors.toList(), MilestoneSight::approvedUntil)));
    }
}
