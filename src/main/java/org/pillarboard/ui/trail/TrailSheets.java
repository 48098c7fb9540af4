package org.pillarboard.ui.trail;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** A table in as many sheets as it takes, the names of its columns on each: a sheet holds a limited number of rows. */
final class TrailSheets {

    private final Workbook book;
    private final List<String> columns;
    private final int rowsASheet;
    private final CellStyle asText;
    private Sheet sheet;
    private int next;

    TrailSheets(Workbook book, List<String> columns, int rowsASheet) {
        this.book = book;
        this.columns = columns;
        this.rowsASheet = rowsASheet;
        asText = book.createCellStyle();
        asText.setQuotePrefixed(true);
        sheet = begun();
    }

    private Sheet begun() {
        var begun = book.createSheet(book.getNumberOfSheets() == 0 ? "trail" : "trail " + (book.getNumberOfSheets() + 1));
        fill(begun, 0, columns);
        next = 1;
        return begun;
    }

    void add(List<String> cells) {
        if (next == rowsASheet) {
            sheet = begun();
        }
        fill(sheet, next++, cells);
    }

    private void fill(Sheet into, int at, List<String> cells) {
        var row = into.createRow(at);
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(cells.get(i));
            if (TrailFile.isLikeFormula(cells.get(i))) {
                cell.setCellStyle(asText);
            }
        }
    }
}
