package org.pillarboard.ui.trail;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** A table in as many sheets as it takes, the names of its columns on each: a sheet holds a limited number of rows. */
final class TrailSheets {

    /** POI counts widths in parts of a sign. */
    private static final int A_SIGN = 256;

    private final Workbook book;
    private final String name;
    private final List<String> columns;
    private final List<Integer> widths;
    private final int rowsASheet;
    private final CellStyle asText;
    private Sheet sheet;
    private int next;

    /**
     * @param name   of the first sheet, the others are numbered
     * @param widths of the columns, in signs
     */
    TrailSheets(Workbook book, String name, List<String> columns, List<Integer> widths, int rowsASheet) {
        this.book = book;
        this.name = name;
        this.columns = columns;
        this.widths = widths;
        this.rowsASheet = rowsASheet;
        asText = book.createCellStyle();
        asText.setQuotePrefixed(true);
        sheet = begun();
    }

    private Sheet begun() {
        var begun = book.createSheet(book.getNumberOfSheets() == 0 ? name : name + " " + (book.getNumberOfSheets() + 1));
        fill(begun.createRow(0), 0, columns);
        begun.createFreezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            begun.setColumnWidth(i, widths.get(i) * A_SIGN);
        }
        next = 1;
        return begun;
    }

    /** A row: its number, then texts. */
    void add(long number, List<String> cells) {
        if (next == rowsASheet) {
            sheet = begun();
        }
        var row = sheet.createRow(next++);
        row.createCell(0).setCellValue(number);
        fill(row, 1, cells);
    }

    private void fill(Row row, int from, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.createCell(from + i);
            cell.setCellValue(cells.get(i));
            if (TrailFile.isLikeFormula(cells.get(i))) {
                cell.setCellStyle(asText);
            }
        }
    }
}
