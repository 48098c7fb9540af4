package org.pillarboard.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pillarboard.sheet.SheetRow;
import org.pillarboard.sheet.SheetTable;

/** The days of one ledger a file holds, in order, and what changed from each to the next. Pure. */
final class Snapshots {

    private final SheetTable table;
    private final LedgerColumns columns;
    private final TreeMap<LocalDate, List<SheetRow>> byDay = new TreeMap<>();

    Snapshots(SheetTable table, LedgerColumns columns) {
        this.table = table;
        this.columns = columns;
        table.rows().forEach(row -> columns.asOf(row)
                .ifPresent(day -> byDay.computeIfAbsent(day, one -> new ArrayList<>()).add(row)));
    }

    List<LocalDate> days() {
        return List.copyOf(byDay.keySet());
    }

    /** The rows of a day with those that name none; all rows of a file that holds one day alone. */
    List<SheetRow> rows(LocalDate day) {
        return table.rows().stream().filter(row -> !columns.has(LedgerField.AS_OF)
                || columns.asOf(row).map(day::equals).orElse(true)).toList();
    }

    /** What changed since the day before it in the file; nothing of the first. */
    List<SnapshotChange> until(LocalDate day) {
        return Optional.ofNullable(byDay.lowerKey(day)).filter(before -> byDay.containsKey(day))
                .map(before -> between(byCode(byDay.get(before)), byCode(byDay.get(day)))).orElse(List.of());
    }

    private Map<String, SheetRow> byCode(List<SheetRow> rows) {
        var found = new LinkedHashMap<String, SheetRow>();
        rows.forEach(row -> found.put(columns.text(row, LedgerField.CODE), row));
        return found;
    }

    private List<SnapshotChange> between(Map<String, SheetRow> before, Map<String, SheetRow> after) {
        var changes = new ArrayList<SnapshotChange>();
        after.forEach((code, row) -> {
            if (before.containsKey(code)) {
                changes.addAll(between(code, before.get(code), row));
            } else {
                changes.add(new SnapshotChange(code, SnapshotChange.Kind.NEW, "", "", columns.text(row, LedgerField.NAME)));
            }
        });
        before.forEach((code, row) -> {
            if (!after.containsKey(code)) {
                changes.add(new SnapshotChange(code, SnapshotChange.Kind.GONE, "", columns.text(row, LedgerField.NAME), ""));
            }
        });
        return List.copyOf(changes);
    }

    private List<SnapshotChange> between(String code, SheetRow before, SheetRow after) {
        var changes = new ArrayList<SnapshotChange>();
        for (int i = 0; i < table.headers().size(); i++) {
            String header = table.headers().get(i);
            String was = before.cell(i).shown();
            String is = after.cell(i).shown();
            if (!header.equals(columns.name(LedgerField.AS_OF)) && !was.equals(is)) {
                changes.add(new SnapshotChange(code, SnapshotChange.Kind.CHANGED, header, was, is));
            }
        }
        return changes;
    }
}
