package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone to be planned.
 *
 * @param weight       in % of the project
 * @param weatherBound not to be planned into the winter stop
 * @param evidence     kinds of paper that must stand behind its completion
 * @param stage        what its completion counts as, if anything
 * @param predecessors numbers of the milestones it follows, from 1
 * @param plannedOn    null: no plan (无计划)
 * @param notStarted   its turn has not come
 */
public record MilestoneDraft(String name, String nameEn, BigDecimal weight, boolean weatherBound, List<String> evidence,
        @Nullable CountStage stage, List<Integer> predecessors, @Nullable LocalDate plannedOn, boolean notStarted) {

    public static MilestoneDraft of(String name, BigDecimal weight, @Nullable LocalDate plannedOn) {
        return new MilestoneDraft(name, "", weight, false, List.of(), null, List.of(), plannedOn, false);
    }

    public MilestoneDraft planned(@Nullable LocalDate day) {
        return new MilestoneDraft(name, nameEn, weight, weatherBound, evidence, stage, predecessors, day, notStarted);
    }

    /** Whether weather-bound work is planned into the winter stop (冬休期): a warning, not a refusal. */
    public boolean isInWinter() {
        return weatherBound && plannedOn != null && WinterStop.covers(plannedOn);
    }
}
