package org.pillarboard.sheet;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.NumberToTextConverter;

/** What a workbook's cell holds; of a formula the result that was stored with it. */
final class ExcelCells {

    private static final int PERCENT_PLACES = 2;

    private ExcelCells() {
    }

    static SheetCell read(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> SheetCell.of(cell.getStringCellValue());
            case BOOLEAN -> new SheetCell.Text(String.valueOf(cell.getBooleanCellValue()));
            case ERROR -> new SheetCell.Broken(FormulaError.forInt(cell.getErrorCellValue()).getString());
            case BLANK, FORMULA, _NONE -> SheetCell.BLANK;
        };
    }

    private static SheetCell number(Cell cell) {
        double value = cell.getNumericCellValue();
        if (DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(value)) {
            return new SheetCell.Day(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return new SheetCell.Broken(String.valueOf(value));
        }
        var exact = new BigDecimal(NumberToTextConverter.toText(value));
        String format = cell.getCellStyle().getDataFormatString();
        boolean percent = format != null && format.contains("%");
        return new SheetCell.Number(percent ? exact.movePointRight(PERCENT_PLACES) : exact, percent);
    }
}
