package org.pillarboard.project;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which steps of which projects an indicator is computed from.
 *
 * @param typeCodes kinds of project; none: all
 * @param tag       the label they carry; empty: whatever they carry
 * @param stage     what the steps count as; null: every step
 */
record FeedRule(String indicatorCode, Set<String> typeCodes, String tag, @Nullable CountStage stage, FeedMeasure measure) {

    boolean everyType() {
        return typeCodes.isEmpty();
    }

    boolean concerns(Project project) {
        return (everyType() || typeCodes.contains(project.typeCode())) && (tag.isEmpty() || project.tags().contains(tag));
    }
}
