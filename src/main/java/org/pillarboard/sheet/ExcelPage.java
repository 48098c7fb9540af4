package org.pillarboard.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.AsOf;

/**
 * A page of a workbook being written; rows and columns count from 0. A text that a spreadsheet could take for a formula stays a
 * text, so a name somebody typed into the product runs nowhere.
 */
public final class ExcelPage {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final int LONGEST = 32_000;
    private static final int WIDTH_OF_A_CHARACTER = 256;

    private final XSSFSheet sheet;
    private final ExcelStyles styles;

    ExcelPage(XSSFSheet sheet, ExcelStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    public ExcelPage text(int row, int column, String text, Look look) {
        boolean quoted = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        XSSFCell cell = cell(row, column);
        cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        cell.setCellStyle(styles.text(look, quoted));
        return this;
    }

    /** Texts side by side from a column on. */
    public ExcelPage texts(int row, int column, List<String> texts, Look look) {
        for (int i = 0; i < texts.size(); i++) {
            text(row, column + i, texts.get(i), look);
        }
        return this;
    }

    /** A number, shown with so many decimals; an empty cell of the same look where there is none. */
    public ExcelPage number(int row, int column, @Nullable BigDecimal number, int decimals, Look look) {
        XSSFCell cell = cell(row, column);
        if (number != null) {
            cell.setCellValue(number.doubleValue());
        }
        cell.setCellStyle(styles.number(look, decimals));
        return this;
    }

    /** A day a spreadsheet can reckon with; an empty cell of the same look where there is none. */
    public ExcelPage day(int row, int column, @Nullable LocalDate day, Look look) {
        XSSFCell cell = cell(row, column);
        if (day != null) {
            cell.setCellValue(day);
        }
        cell.setCellStyle(styles.day(look));
        return this;
    }

    /** The same of a moment, to the minute, in the office's time. */
    public ExcelPage moment(int row, int column, @Nullable Instant moment, Look look) {
        XSSFCell cell = cell(row, column);
        if (moment != null) {
            cell.setCellValue(LocalDateTime.ofInstant(moment, AsOf.ZONE).truncatedTo(ChronoUnit.MINUTES));
        }
        cell.setCellStyle(styles.moment(look));
        return this;
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }

    /** Only one of these may be typed into a column's rows, both ends inclusive. */
    public ExcelPage choices(int firstRow, int lastRow, int column, List<String> choices) {
        return validate(firstRow, lastRow, column, sheet.getDataValidationHelper()
                .createExplicitListConstraint(choices.toArray(String[]::new)));
    }

    /** Only a number may be typed in: a whole one from 0 on, or any. */
    public ExcelPage numbers(int row, int column, boolean whole) {
        var helper = sheet.getDataValidationHelper();
        return validate(row, row, column, whole
                ? helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null)
                : helper.createNumericConstraint(ValidationType.DECIMAL, OperatorType.BETWEEN, "-1E+17", "1E+17"));
    }

    private ExcelPage validate(int firstRow, int lastRow, int column, DataValidationConstraint constraint) {
        DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint,
                new CellRangeAddressList(firstRow, lastRow, column, column));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
        return this;
    }

    /** @param widths in characters, column by column from the first */
    public ExcelPage widths(int... widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * WIDTH_OF_A_CHARACTER);
        }
        return this;
    }

    public ExcelPage hideColumn(int column) {
        sheet.setColumnHidden(column, true);
        return this;
    }

    public ExcelPage hideRow(int row) {
        sheet.getRow(row).setZeroHeight(true);
        return this;
    }

    /** These first rows and columns stay in sight. */
    public ExcelPage freeze(int rows, int columns) {
        sheet.createFreezePane(columns, rows);
        return this;
    }

    /** A filter on the columns of a table. */
    public ExcelPage filter(int headRow, int lastRow, int columns) {
        sheet.setAutoFilter(new CellRangeAddress(headRow, Math.max(headRow, lastRow), 0, columns - 1));
        return this;
    }

    /** Nothing but the inputs can be typed into. */
    public ExcelPage protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        return this;
    }
}
