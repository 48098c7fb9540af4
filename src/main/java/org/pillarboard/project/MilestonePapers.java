package org.pillarboard.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.Evidences;
import org.springframework.stereotype.Component;

/** The papers behind milestones, and whether those they need are there. */
@Component
class MilestonePapers {

    private final Evidences evidences;

    MilestonePapers(Evidences evidences) {
        this.evidences = evidences;
    }

    /** By milestone, in the order they came. One select. */
    Map<UUID, List<EvidenceRow>> behind(Collection<UUID> milestones) {
        return evidences.behind(MilestoneUpdates.SUBJECT, milestones);
    }

    List<EvidenceRow> behind(UUID milestone) {
        return behind(List.of(milestone)).getOrDefault(milestone, List.of());
    }

    boolean isComplete(Milestone milestone) {
        return kinds(behind(milestone.id())).containsAll(milestone.evidence());
    }

    /** Whether those that stand behind it by an approved report are all it needs. */
    boolean isComplete(Milestone milestone, List<MilestoneUpdate> reports) {
        return kinds(MilestoneSight.approved(behind(milestone.id()), MilestoneSight.approvedUntil(reports))).containsAll(milestone.evidence());
    }

    /** Those that have not all they need. One select. */
    Stream<Milestone> lacking(List<Milestone> milestones) {
        var there = behind(milestones.stream().map(Milestone::id).toList());
        return milestones.stream().filter(one -> !kinds(there.getOrDefault(one.id(), List.of())).containsAll(one.evidence()));
    }

    static Set<String> kinds(Collection<EvidenceRow> files) {
        return files.stream().filter(file -> !file.isFormer()).map(EvidenceRow::paper).collect(Collectors.toSet());
    }
}
