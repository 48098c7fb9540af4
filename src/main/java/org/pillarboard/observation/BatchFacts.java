package org.pillarboard.observation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.shared.Period;

/** What the figures of a batch are checked against: what is official, with the batch itself laid over it. */
final class BatchFacts {

    private record Series(String indicatorCode, String unitCode) {
    }

    private static final int RECENT = 6;

    private final Map<Cell, ObservationRow> official;
    private final Map<Cell, ObservationUpdate> open;
    private final Set<String> locked;
    private final Map<Series, NavigableMap<Period, BigDecimal>> values = new HashMap<>();

    BatchFacts(Collection<ObservationRow> official, Collection<ObservationUpdate> open, Set<String> locked,
            Collection<ObservationDraft> drafts) {
        this.official = official.stream().collect(Collectors.toMap(ObservationRow::cell, Function.identity()));
        this.open = open.stream().collect(Collectors.toMap(ObservationUpdate::cell, Function.identity()));
        this.locked = locked;
        official.forEach(row -> put(row.cell(), row.figure()));
        drafts.forEach(draft -> put(draft.cell(), draft.figure()));
    }

    private void put(Cell cell, EnteredFigure figure) {
        if (figure.value() != null) {
            series(cell.indicatorCode(), cell.unitCode()).put(cell.period(), figure.value());
        }
    }

    private NavigableMap<Period, BigDecimal> series(String indicatorCode, String unitCode) {
        return values.computeIfAbsent(new Series(indicatorCode, unitCode), series -> new TreeMap<>());
    }

    @Nullable ObservationRow official(Cell cell) {
        return official.get(cell);
    }

    @Nullable ObservationUpdate open(Cell cell) {
        return open.get(cell);
    }

    EntryFacts of(IndicatorRow indicator, Cell cell) {
        var series = series(cell.indicatorCode(), cell.unitCode());
        var before = series.headMap(cell.period(), false).descendingMap().entrySet().stream()
                .filter(entry -> entry.getKey().endsOn().isBefore(cell.period().startsOn())).toList();
        var sameYear = before.stream().filter(entry -> entry.getKey().year() == cell.period().year())
                .map(Map.Entry::getValue).findFirst().orElse(null);
        var recent = indicator.growsWithinTheYear() ? List.<BigDecimal>of()
                : before.stream().limit(RECENT).map(Map.Entry::getValue).toList();
        var most = EntryFacts.most(indicator, before.stream().map(Map.Entry::getValue));
        return new EntryFacts(indicator, sameYear, following(cell), recent, most, wholeGrowth(indicator, cell), official.containsKey(cell),
                locked.contains(indicator.sectionCode() + "/" + cell.period().code()));
    }

    private @Nullable BigDecimal following(Cell cell) {
        var next = series(cell.indicatorCode(), cell.unitCode()).higherEntry(cell.period());
        return next != null && next.getKey().year() == cell.period().year() ? next.getValue() : null;
    }

    private @Nullable BigDecimal wholeGrowth(IndicatorRow indicator, Cell cell) {
        String whole = indicator.entryRules().countedWithin();
        if (whole == null) {
            return null;
        }
        var now = series(whole, cell.unitCode()).get(cell.period());
        var before = series(whole, cell.unitCode()).get(cell.period().previous());
        return now == null || before == null ? null : now.subtract(before);
    }
}
