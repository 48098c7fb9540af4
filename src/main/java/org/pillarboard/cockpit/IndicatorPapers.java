package org.pillarboard.cockpit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.BenchmarkRow;
import org.pillarboard.indicator.DefinitionRow;
import org.pillarboard.indicator.RagRuleRow;
import org.pillarboard.indicator.TargetRow;

/**
 * What stands behind an indicator on paper, as known on a day; all the newest first.
 *
 * @param targets  of the unit, all years
 * @param growth   of the local GDP in the year looked at, that the light rule in force compares with; null where it does not
 * @param sentence of the subject document it comes from; null when it comes from none
 */
public record IndicatorPapers(List<DefinitionRow> definitions, List<TargetRow> targets, List<RagRuleRow> rules,
        @Nullable BenchmarkRow growth, @Nullable String sentence) {
}
