package org.pillarboard.project;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.PaperGate;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.pillarboard.review.ReviewState;
import org.springframework.stereotype.Component;

/** Keeps what is drafted, handed in or returned of a milestone, and the papers brought with it, from a leader until it is approved. */
@Component
class MilestoneSight implements PaperGate {

    private final MilestoneUpdateRepository updates;
    private final CurrentUser user;

    MilestoneSight(MilestoneUpdateRepository updates, CurrentUser user) {
        this.updates = updates;
        this.user = user;
    }

    /** Whether the person sees only what is approved of a unit's milestones in a section. */
    boolean waits(String unitCode, String sectionCode) {
        return user.is(Role.LEADER) && !user.ownedUnits().contains(unitCode) && !user.reviewedSections().contains(sectionCode);
    }

    /** Until when papers came that stand behind a milestone by an approved report; those that came later are still open. */
    static Instant approvedUntil(List<MilestoneUpdate> reports) {
        return reports.stream().noneMatch(one -> one.review().state().isOpen()) ? Instant.MAX
                : reports.stream().filter(one -> one.review().state() == ReviewState.APPROVED)
                        .map(one -> Objects.requireNonNull(one.review().decidedAt())).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /** The papers among some that stand there by an approved report. */
    static List<EvidenceRow> approved(List<EvidenceRow> files, Instant until) {
        var there = files.stream().filter(file -> !file.uploadedAt().isAfter(until)).toList();
        var ids = there.stream().map(EvidenceRow::id).collect(Collectors.toSet());
        return there.stream().map(file -> file.isFormer() && !ids.contains(file.replacedBy()) ? file.asNewest() : file).toList();
    }

    @Override
    public String kind() {
        return MilestoneUpdates.SUBJECT;
    }

    @Override
    public Instant openUntil(UUID milestone) {
        var reports = user.is(Role.LEADER) ? updates.findByMilestoneIdIn(List.of(milestone)) : List.<MilestoneUpdate>of();
        return reports.stream().anyMatch(one -> waits(one.unitCode(), one.sectionCode())) ? approvedUntil(reports) : Instant.MAX;
    }
}
