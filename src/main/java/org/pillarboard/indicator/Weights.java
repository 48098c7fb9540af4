package org.pillarboard.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What indicators counted for at any moment. Pure. */
final class Weights {

    private final Measures<String, IndicatorWeight.Row> versions;
    private final Set<String> changed;

    Weights(List<Measures.Version<IndicatorWeight.Row>> all) {
        versions = new Measures<>(all, IndicatorWeight.Row::indicatorCode);
        changed = all.stream().collect(Collectors.groupingBy(version -> version.row().indicatorCode(), Collectors.counting())).entrySet()
                .stream().filter(entry -> entry.getValue() > 1).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** An indicator as it was weighed at a moment; as it is weighed now where that never changed. */
    IndicatorRow at(Instant moment, IndicatorRow row) {
        return changed.contains(row.code()) ? versions.at(row.code(), moment).map(then -> row.weighing(then.weight(), then.veto())).orElse(row) : row;
    }
}
