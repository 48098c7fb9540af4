package org.pillarboard.sheet;

import java.util.List;
import java.util.OptionalInt;

/**
 * A table read from a file.
 *
 * @param readAs  how it was read, everything filled in: what was told, or else what was found out
 * @param sheets  the names of a workbook's sheets; empty for a text file
 * @param headers the names of the columns, trimmed, each different; a column without a name has its letter
 * @param width   the cells the header row holds in the file; rows of a text file must have as many
 * @param rows    the rows below the header that hold anything
 */
public record SheetTable(SheetFormat format, ReadAs readAs, List<String> sheets, List<String> headers,
        int width, List<SheetRow> rows) {

    public SheetTable {
        sheets = List.copyOf(sheets);
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** Where a column stands, counted from 0. */
    public OptionalInt find(String header) {
        int index = headers.indexOf(header);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** How many cells a row has; blank ones too many at its end do no harm. */
    public int cells(SheetRow row) {
        int cells = row.cells().size();
        while (cells > width && row.cell(cells - 1).isBlank()) {
            cells--;
        }
        return cells;
    }

    /** Whether a row of a text file has more or fewer cells than the header. */
    public boolean isTorn(SheetRow row) {
        return format == SheetFormat.CSV && cells(row) != width;
    }

    /** The first few cells of a column that hold something. */
    public List<String> samples(int column, int limit) {
        return rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isBlank()).limit(limit)
                .map(SheetCell::shown).toList();
    }

    /** A column as a spreadsheet names it: A, B, … Z, AA. */
    public static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
