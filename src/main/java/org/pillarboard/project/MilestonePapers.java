package org.pillarboard.project;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.evidence.PaperShelves;
import org.springframework.stereotype.Component;

/** The papers behind milestones, and whether those they need are there. */
@Component
class MilestonePapers {

    private final Evidences evidences;
    private final PaperShelves shelves;
    private final MilestoneUpdateRepository updates;

    MilestonePapers(Evidences evidences, PaperShelves shelves, MilestoneUpdateRepository updates) {
        this.evidences = evidences;
        this.shelves = shelves;
        this.updates = updates;
    }

    /** By milestone, in the order they came. One select. */
    Map<UUID, List<EvidenceRow>> behind(Collection<UUID> milestones) {
        return evidences.behind(MilestoneUpdates.SUBJECT, milestones);
    }

    /** As they stood there by what was approved at a moment. Two selects. */
    Map<UUID, List<EvidenceRow>> behind(Collection<UUID> milestones, Instant moment) {
        return evidences.behind(MilestoneUpdates.SUBJECT, milestones, moment);
    }

    List<EvidenceRow> behind(UUID milestone) {
        return behind(List.of(milestone)).getOrDefault(milestone, List.of());
    }

    /** Those put behind one that nobody has approved yet. */
    List<EvidenceRow> late(Milestone milestone) {
        return late(milestone, behind(milestone.id()));
    }

    /** Those of the ones behind it. One select. */
    List<EvidenceRow> late(Milestone milestone, List<EvidenceRow> files) {
        var until = MilestoneSight.approvedUntil(updates.findByMilestoneIdIn(List.of(milestone.id())));
        return files.stream().filter(file -> file.linkedAt().isAfter(until)).toList();
    }

    /** Takes one away: what nobody has approved at once, what was approved when its taking away is. */
    void takeAway(Milestone milestone, Evidences.Subject shelf, UUID paper) {
        if (late(milestone).stream().anyMatch(file -> file.id().equals(paper))) {
            evidences.remove(shelf, paper);
        } else {
            shelves.takeAway(shelf, paper);
        }
    }

    /** Those that were taken away are, now that it is approved. */
    void settle(UUID milestone, Instant at) {
        shelves.settle(MilestoneUpdates.SUBJECT, milestone, at);
    }

    /** The names of those an open report takes away, by milestone. One select. */
    Map<UUID, List<String>> takenAway(Collection<UUID> milestones) {
        return shelves.takenAway(MilestoneUpdates.SUBJECT, milestones);
    }

    boolean lacks(Milestone milestone) {
        return lacking(List.of(milestone)).findAny().isPresent();
    }

    /** The milestones that have not all they need by approved reports. Two selects. */
    Stream<Milestone> lacking(List<Milestone> milestones) {
        var ids = milestones.stream().map(Milestone::id).toList();
        var there = behind(ids);
        var reports = updates.findByMilestoneIdIn(ids).stream().collect(Collectors.groupingBy(MilestoneUpdate::milestoneId));
        return milestones.stream().filter(one -> !kinds(EvidenceRow.at(MilestoneSight.approvedUntil(reports.getOrDefault(one.id(), List.of())),
                there.getOrDefault(one.id(), List.of()))).containsAll(one.evidence()));
    }

    static Set<String> kinds(Collection<EvidenceRow> files) {
        return files.stream().filter(file -> !file.isFormer()).map(EvidenceRow::paper).collect(Collectors.toSet());
    }
}
