package org.pillarboard.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a written workbook, each made once: workbooks hold a limited number of them. */
final class ExcelStyles {

    /** @param format as a spreadsheet spells it; empty for a text */
    private record Key(Look look, String format, boolean quoted) {
    }

    private static final String TEXT = "";
    private static final String DAY = "yyyy-mm-dd";

    private final XSSFWorkbook book;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();

    ExcelStyles(XSSFWorkbook book) {
        this.book = book;
    }

    /** Of a text; quoted, it stays a text whatever it starts with. */
    XSSFCellStyle text(Look look, boolean quoted) {
        return made.computeIfAbsent(new Key(look, TEXT, quoted), this::make);
    }

    /** Of a number with so many decimals. */
    XSSFCellStyle number(Look look, int decimals) {
        return made.computeIfAbsent(new Key(look, "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)), false), this::make);
    }

    /** Of a day. */
    XSSFCellStyle day(Look look) {
        return made.computeIfAbsent(new Key(look, DAY, false), this::make);
    }

    /** Of a day with its time. */
    XSSFCellStyle moment(Look look) {
        return made.computeIfAbsent(new Key(look, DAY + " hh:mm", false), this::make);
    }

    private XSSFCellStyle make(Key key) {
        var style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setQuotePrefixed(key.quoted());
        style.setLocked(key.look() != Look.INPUT);
        if (!key.format().equals(TEXT)) {
            style.setDataFormat(book.createDataFormat().getFormat(key.format()));
        }
        dress(style, key.look());
        return style;
    }

    private void dress(XSSFCellStyle style, Look look) {
        switch (look) {
            case TITLE -> style.setFont(font(true, IndexedColors.AUTOMATIC, 14));
            case HEAD -> {
                style.setFont(font(true, IndexedColors.AUTOMATIC, 11));
                fill(style, IndexedColors.GREY_25_PERCENT);
                style.setWrapText(true);
            }
            case INPUT -> {
                fill(style, IndexedColors.LEMON_CHIFFON);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderLeft(BorderStyle.THIN);
                style.setBorderRight(BorderStyle.THIN);
            }
            case QUIET -> style.setFont(font(false, IndexedColors.GREY_50_PERCENT, 11));
            case TEXT -> style.setWrapText(false);
        }
    }

    private XSSFFont font(boolean bold, IndexedColors colour, int points) {
        var font = book.createFont();
        font.setBold(bold);
        font.setColor(colour.getIndex());
        font.setFontHeightInPoints((short) points);
        return font;
    }

    private static void fill(XSSFCellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
