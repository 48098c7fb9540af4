package org.pillarboard.indicator;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    static AsKnown<Duties> known(Collection<ReportingDuty> duties, Collection<DutyEnd> ends) {
        Map<UUID, NavigableMap<Instant, DutyEnd>> former = ends.stream().collect(Collectors.groupingBy(DutyEnd::dutyId,
                Collectors.toMap(DutyEnd::knownUntil, end -> end, (one, other) -> one, TreeMap::new)));
        var pasts = duties.stream().map(duty -> new Past(duty.toRow(), former.getOrDefault(duty.id(), Collections.emptyNavigableMap()))).toList();
        return new AsKnown<>(new Duties(pasts.stream().map(Past::now).toList()), pasts.stream().flatMap(Past::changes).toList(),
                moment -> new Duties(pasts.stream().map(past -> past.at(moment)).toList()));
    }

    /** A duty with the ends it was said to have before. */
    private record Past(DutyRow now, NavigableMap<Instant, DutyEnd> former) {

        Stream<Instant> changes() {
            return Stream.concat(Stream.of(Optional.ofNullable(now.untilKnown())),
                    former.values().stream().flatMap(end -> Stream.of(Optional.of(end.knownUntil()), Optional.ofNullable(end.untilKnown()))))
                    .flatMap(Optional::stream);
        }

        DutyRow at(Instant moment) {
            var end = former.higherEntry(moment);
            return (end == null ? now : end.getValue().of(now)).known(moment);
        }
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
