package org.pillarboard.cockpit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.indicator.DefinitionRow;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.RagRuleRow;
import org.pillarboard.indicator.TargetRow;
import org.pillarboard.observation.FigureOrigin;
import org.pillarboard.observation.ObservationRow;

/**
 * One official figure with everything that stood behind it when it became official.
 *
 * @param versions   all figures ever official for the same place, the newest first; the figure itself is among them
 * @param evidence   the files behind it
 * @param definition the definition in force then; null when there was none
 * @param target     the unit's target in force then; null when there was none
 * @param rule       the light rule in force then; null when there was none
 * @param origins    the facts a register added it up from; none where it was reported
 */
public record RecordDetail(IndicatorRow indicator, ObservationRow observation, List<ObservationRow> versions,
        List<EvidenceRow> evidence, @Nullable DefinitionRow definition, @Nullable TargetRow target,
        @Nullable RagRuleRow rule, List<FigureOrigin> origins) {

    RecordDetail from(List<FigureOrigin> some) {
        return new RecordDetail(indicator, observation, versions, evidence, definition, target, rule, some);
    }

    /** The figure it replaced: what was known before. */
    public Optional<ObservationRow> replaced() {
        return versions.stream().filter(row -> row.id().equals(observation.replacesId())).findFirst();
    }

    /** The figure that replaced it since. */
    public Optional<ObservationRow> replacedBy() {
        return versions.stream().filter(row -> observation.id().equals(row.replacesId())).findFirst();
    }
}
