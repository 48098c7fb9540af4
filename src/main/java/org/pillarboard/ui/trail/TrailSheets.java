package org.pillarboard.ui.trail;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.pillarboard.shared.AsOf;

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
    private final CellStyle asMoment;
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
        asMoment = book.createCellStyle();
        asMoment.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
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

    /** A row: its number and its moment, then texts. */
    void add(long number, Instant at, List<String> cells) {
        if (next == rowsASheet) {
            sheet = begun();
        }
        var row = sheet.createRow(next++);
        row.createCell(0).setCellValue(number);
        var moment = row.createCell(1);
        moment.setCellValue(LocalDateTime.ofInstant(at, AsOf.ZONE).truncatedTo(ChronoUnit.MINUTES));
        moment.setCellStyle(asMoment);
        fill(row, 2, cells);
    }

    /** A page of its own behind the table, which stays one a spreadsheet can sort. */
    void tell(String name, List<TrailFile.Told> head) {
        var page = book.createSheet(name);
        for (int i = 0; i < head.size(); i++) {
            fill(page.createRow(i), 0, List.of(head.get(i).name(), head.get(i).value()));
        }
        page.setColumnWidth(0, widths.getFirst() * A_SIGN);
        page.setColumnWidth(1, 2 * widths.getLast() * A_SIGN);
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
