package org.pillarboard.cockpit;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.SpanBoards;
import org.pillarboard.pillar.PillarRow;
import org.pillarboard.rule.PillarScore;

/**
 * A pillar on the cockpit.
 *
 * @param deviations percentage points ahead of the plan by month from January; null where nothing is known
 */
public record PillarCard(PillarRow pillar, PillarScore score, List<@Nullable BigDecimal> deviations) {

    /** The lights of the year so far, the progress of the span that is shown. */
    static PillarCard of(PillarRow pillar, SpanBoards boards) {
        var months = boards.scores(pillar.code());
        return new PillarCard(pillar, months.getLast().paced(boards.shown().score(pillar.code())), deviations(months));
    }

    static List<@Nullable BigDecimal> deviations(List<PillarScore> months) {
        return months.stream().<@Nullable BigDecimal>map(score -> Progress.of(score).deviation().orElse(null)).toList();
    }

    public Progress progress() {
        return Progress.of(score);
    }
}
