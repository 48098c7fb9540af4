package org.pillarboard.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A milestone on its owner's workbench.
 *
 * @param open the update that is typed or waits, if there is one
 */
public record DueMilestone(UUID projectId, String projectCode, String projectName, String typeCode, String unitCode,
        MilestoneMark mark, @Nullable MilestoneUpdateRow open) {

    static DueMilestone of(Project project, Milestone milestone, @Nullable MilestoneUpdateRow open, LocalDate day) {
        return new DueMilestone(project.id(), project.code(), project.name(), project.typeCode(), project.unitCode(),
                MilestoneMark.of(milestone, project.standing().standing(), day), open);
    }
}
