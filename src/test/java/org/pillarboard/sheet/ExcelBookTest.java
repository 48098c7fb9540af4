package org.pillarboard.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelBookTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1"})
    void writesWhatLooksLikeAFormulaAsText(String text) throws IOException {
        try (var book = new ExcelBook()) {
            book.page("p").text(0, 0, text, Look.TEXT).number(0, 1, new BigDecimal("-1.5"), 1, Look.TEXT);
            try (var read = new XSSFWorkbook(new ByteArrayInputStream(book.bytes()))) {
                var cell = read.getSheetAt(0).getRow(0).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                assertThat(cell.getStringCellValue()).isEqualTo(text);
                assertThat(read.getSheetAt(0).getRow(0).getCell(1).getNumericCellValue()).isEqualTo(-1.5);
            }
        }
    }

    @Test
    void writesDaysASpreadsheetCanReckonWith() throws IOException {
        try (var book = new ExcelBook()) {
            book.page("p").day(0, 0, LocalDate.of(2026, 11, 2), Look.TEXT).moment(0, 1, Instant.parse("2026-11-02T08:40:59Z"), Look.TEXT)
                    .day(0, 2, null, Look.TEXT);
            try (var raw = new XSSFWorkbook(new ByteArrayInputStream(book.bytes()))) {
                var row = raw.getSheetAt(0).getRow(0);
                assertThat(row.getCell(0).getLocalDateTimeCellValue()).isEqualTo("2026-11-02T00:00");
                assertThat(new DataFormatter().formatCellValue(row.getCell(0))).isEqualTo("2026-11-02");
                assertThat(new DataFormatter().formatCellValue(row.getCell(1))).isEqualTo("2026-11-02 16:40");
                assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.BLANK);
            }
        }
    }

    @Test
    void locksAllButTheInputs() throws IOException {
        try (var book = new ExcelBook()) {
            book.page("a/b").texts(0, 0, List.of("key", "value"), Look.HEAD).number(1, 1, null, 0, Look.INPUT)
                    .numbers(1, 1, true).choices(1, 1, 2, List.of("=", "~")).hideColumn(0).freeze(1, 1).protect();
            try (var read = new XSSFWorkbook(new ByteArrayInputStream(book.bytes()))) {
                var sheet = read.getSheetAt(0);
                assertThat(sheet.getSheetName()).isEqualTo("a b");
                assertThat(sheet.getProtect()).isTrue();
                assertThat(sheet.getRow(0).getCell(0).getCellStyle().getLocked()).isTrue();
                assertThat(sheet.getRow(1).getCell(1).getCellStyle().getLocked()).isFalse();
                assertThat(sheet.getDataValidations()).hasSize(2);
                assertThat(sheet.isColumnHidden(0)).isTrue();
            }
        }
    }
}
