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

    /** Whether its day has passed and nothing waits to be decided. */
    public boolean isOwed() {
        return mark.daysLate() > 0 && (open == null || open.review().state().isEditable());
    }

    static DueMilestone of(MilestoneRepository.Due due, LocalDate day) {
        var project = due.project();
        return new DueMilestone(project.id(), project.code(), project.name(), project.typeCode(), project.unitCode(),
                MilestoneMark.of(due.milestone(), project.standing().standing(), day), due.open() == null ? null : due.open().toRow());
    }
}
