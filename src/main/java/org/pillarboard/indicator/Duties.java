package org.pillarboard.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pillarboard.cache.AsKnown;
import org.pillarboard.shared.Period;

/** Who reports what, for any period (填报责任), immutable. */
public final class Duties {

    private final Map<String, List<DutyRow>> byUnit;
    private final Map<String, List<DutyRow>> byIndicator;

    Duties(Collection<DutyRow> rows) {
        byUnit = rows.stream().collect(Collectors.groupingBy(DutyRow::unitCode));
        byIndicator = rows.stream().collect(Collectors.groupingBy(DutyRow::indicatorCode));
    }

    /** As they are and as they were known: an end that is told today leaves what a past day asks for. */
    static AsKnown<Duties> known(Collection<DutyRow> rows) {
        return new AsKnown<>(new Duties(rows), rows.stream().map(DutyRow::untilKnown).filter(Objects::nonNull).toList(),
                moment -> new Duties(rows.stream().map(row -> row.known(moment)).toList()));
    }

    public List<DutyRow> ofUnit(String unitCode) {
        return byUnit.getOrDefault(unitCode, List.of());
    }

    public List<DutyRow> ofIndicator(String indicatorCode) {
        return byIndicator.getOrDefault(indicatorCode, List.of());
    }

    /** The units that have to report an indicator for a period. */
    public List<String> unitsFor(String indicatorCode, Period period) {
        return ofIndicator(indicatorCode).stream().filter(duty -> duty.covers(period)).map(DutyRow::unitCode).toList();
    }

    /** Whether a unit was ever freed of reporting an indicator, so that others than those who reported may owe it now. */
    public boolean changedHands(String indicatorCode) {
        return ofIndicator(indicatorCode).stream().anyMatch(duty -> duty.untilOn() != null);
    }

    /** Whether any of these units has to report an indicator for a period. */
    public boolean anyReports(Collection<String> unitCodes, String indicatorCode, Period period) {
        return ofIndicator(indicatorCode).stream().anyMatch(duty -> unitCodes.contains(duty.unitCode()) && duty.covers(period));
    }

    public boolean reports(String unitCode, String indicatorCode, Period period) {
        return ofUnit(unitCode).stream()
                .anyMatch(duty -> duty.indicatorCode().equals(indicatorCode) && duty.covers(period));
    }
}
