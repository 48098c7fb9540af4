package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;

/**
 * A project a section takes over from a ledger kept elsewhere (台账导入), as far as it has come.
 *
 * @param project    its milestones are those of {@code steps}
 * @param steps      in their order
 * @param selfRating how its owner sees it; null: not said
 */
public record IntakeDraft(ProjectDraft project, List<Step> steps, @Nullable Rag selfRating) {

    public IntakeDraft(ProjectDraft project, List<Step> steps) {
        this(project, steps, null);
    }

    /**
     * A milestone and what has become of it.
     *
     * @param quantities what its completion counts, by field; empty when nothing
     */
    public record Step(MilestoneDraft draft, @Nullable LocalDate forecastOn, @Nullable LocalDate completedOn,
            Map<String, BigDecimal> quantities) {

        public static Step open(MilestoneDraft draft) {
            return new Step(draft, null, null, Map.of());
        }

        public static Step done(MilestoneDraft draft, LocalDate day) {
            return new Step(draft, null, day, Map.of());
        }
    }

    /** The project with its milestones in their places. */
    ProjectDraft whole() {
        return new ProjectDraft(project.code(), project.name(), project.typeCode(), project.unitCode(), project.ownerId(),
                project.coUnits(), project.pillarCode(), project.sectionCode(), project.place(), project.money(),
                project.tags(), project.quantities(), steps.stream().map(Step::draft).toList(), project.demo());
    }
}
