package org.pillarboard.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pillarboard.shared.RuleViolation;

/** All rows of a sheet that hold anything, before its header is known. */
final class RawSheet {

    /** A merged area, whose cells are one: rows from 1, columns from 0, both ends inclusive. */
    record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        boolean holds(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }

        boolean isColumn() {
            return firstColumn == lastColumn;
        }
    }

    private static final int MAX_ROWS = 20_000;
    private static final int MAX_COLUMNS = 256;
    private static final int HEADER_WITHIN = 20;

    private final SheetFormat format;
    private final ReadAs readAs;
    private final List<String> sheets;
    private final SortedMap<Integer, SheetRow> rows = new TreeMap<>();
    private final List<Area> merged;

    RawSheet(SheetFormat format, ReadAs readAs, List<String> sheets, List<SheetRow> all, List<Area> merged) {
        this.format = format;
        this.readAs = readAs;
        this.sheets = sheets;
        this.merged = merged;
        all.stream().filter(row -> !row.isBlank()).forEach(row -> rows.put(row.number(), row));
    }

    static void requireFit(int rows, int columns) {
        if (rows > MAX_ROWS || columns > MAX_COLUMNS) {
            throw new RuleViolation("sheet.tooMany", MAX_ROWS, MAX_COLUMNS);
        }
    }

    /**
     * The table below the header.
     *
     * @throws RuleViolation {@code sheet.noHeader} when the told row is none, {@code sheet.noRows} when nothing is below it
     */
    SheetTable table() {
        int headerRow = readAs.headerRow() > 0 ? readAs.headerRow() : likelyHeader();
        SheetRow header = rows.get(headerRow);
        if (header == null) {
            throw new RuleViolation("sheet.noHeader", headerRow);
        }
        var below = rows.tailMap(headerRow + 1).values().stream().map(this::filled).toList();
        if (below.isEmpty()) {
            throw new RuleViolation("sheet.noRows", headerRow);
        }
        int width = below.stream().mapToInt(RawSheet::width).reduce(width(header), Math::max);
        return new SheetTable(format, readAs.withHeaderRow(headerRow), sheets, headers(header, width), header.cells().size(), below);
    }

    /** The first row that is nearly as wide as the widest: titles above it have a cell or two. */
    private int likelyHeader() {
        var top = rows.values().stream().limit(HEADER_WITHIN).toList();
        int widest = top.stream().mapToInt(RawSheet::filledCells).max().orElse(0);
        return top.stream().filter(row -> filledCells(row) * 10 >= widest * 6)
                .map(SheetRow::number).findFirst().orElse(1);
    }

    private static int filledCells(SheetRow row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static int width(SheetRow row) {
        int width = row.cells().size();
        while (width > 0 && row.cell(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private List<String> headers(SheetRow header, int width) {
        var names = new ArrayList<String>();
        Set<String> taken = new HashSet<>();
        for (int column = 0; column < width; column++) {
            String name = Words.header(topLeft(header, column).shown());
            String base = name.isEmpty() ? SheetTable.letter(column) : name;
            String unique = base;
            for (int again = 2; !taken.add(unique); again++) {
                unique = base + " (" + again + ")";
            }
            names.add(unique);
        }
        return names;
    }

    private SheetCell topLeft(SheetRow row, int column) {
        return merged.stream().filter(area -> area.holds(row.number(), column)).findFirst()
                .map(area -> cell(area.firstRow(), area.firstColumn())).orElseGet(() -> row.cell(column));
    }

    /** A row with the names it shares with the rows above: merged downwards, texts only, since a number stands once. */
    private SheetRow filled(SheetRow row) {
        var down = merged.stream().filter(Area::isColumn)
                .filter(area -> row.number() > area.firstRow() && row.number() <= area.lastRow()).toList();
        if (down.isEmpty()) {
            return row;
        }
        var cells = new ArrayList<>(row.cells());
        down.forEach(area -> {
            if (cell(area.firstRow(), area.firstColumn()) instanceof SheetCell.Text name) {
                while (cells.size() <= area.firstColumn()) {
                    cells.add(SheetCell.BLANK);
                }
                cells.set(area.firstColumn(), name);
            }
        });
        return new SheetRow(row.number(), cells);
    }

    private SheetCell cell(int number, int column) {
        SheetRow row = rows.get(number);
        return row == null ? SheetCell.BLANK : row.cell(column);
    }
}
