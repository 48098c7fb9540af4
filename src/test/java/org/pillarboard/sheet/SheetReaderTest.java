package org.pillarboard.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pillarboard.shared.RuleViolation;

class SheetReaderTest {

    private static final String CHINESE = "单位,月份,新增泊位\n兴庆区,2026-10,120\n金凤区,2026-10,95\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
    void findsOutHowChineseIsEncoded(String charset) {
        var table = read(CHINESE.getBytes(Charset.forName(charset)));
        assertThat(table.headers()).containsExactly("单位", "月份", "新增泊位");
        assertThat(table.rows().getFirst().cell(0).shown()).isEqualTo("兴庆区");
    }

    @Test
    void findsOutAMarkedAndAWesternText() {
        assertThat(read(("\uFEFF" + CHINESE).getBytes(StandardCharsets.UTF_8)).headers().getFirst()).isEqualTo("单位");
        var western = read("Unité;Période;Valeur\nÉlévation à Besançon;2026-10;12\n".getBytes(Charset.forName("windows-1252")));
        assertThat(western.readAs().charset()).isEqualTo("windows-1252");
        assertThat(western.rows().getFirst().cell(0).shown()).isEqualTo("Élévation à Besançon");
    }

    @Test
    void isToldAnEncodingAndRefusesTheWrongOne() {
        byte[] chinese = CHINESE.getBytes(Charset.forName("GBK"));
        assertThat(SheetReader.read(chinese, ReadAs.sniffed().withCharset("GB18030")).headers()).contains("单位");
        assertThatThrownBy(() -> SheetReader.read(chinese, ReadAs.sniffed().withCharset("UTF-8")))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("sheet.charset.wrong");
        assertThatThrownBy(() -> SheetReader.read(chinese, ReadAs.sniffed().withCharset("no such thing")))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("sheet.charset.wrong");
    }

    @ParameterizedTest
    @CsvSource({"comma,','", "semicolon,;", "bar,|"})
    void findsOutWhatPartsTheCells(String name, String separator) {
        var text = "unit,period,value\n\"a, b; c\",2026-10,1\nd,2026-10,2\n".replace(",", separator);
        var table = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(table.readAs().separator()).isEqualTo(separator);
        assertThat(table.headers()).containsExactly("unit", "period", "value");
    }

    @Test
    void readsTabsAndTrimsNames() {
        var table = read("Project Type \t\u3000Budget \u00A0\nA\t1\n\n B \t2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(table.headers()).containsExactly("Project Type", "Budget");
        assertThat(table.rows()).extracting(SheetRow::number).containsExactly(2, 4);
        assertThat(table.rows().getLast().cell(0).shown()).isEqualTo("B");
    }

    @Test
    void namesColumnsWithoutANameAndTwinsApart() {
        assertThat(read("a,,a\n1,2,3\n".getBytes(StandardCharsets.UTF_8)).headers()).containsExactly("a", "B", "a (2)");
    }

    @Test
    void skipsTitlesAboveTheHeader() {
        var table = read("2026年10月报表,,\n制表：财务部,,\n单位,月份,值\n甲,2026-10,1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(table.readAs().headerRow()).isEqualTo(3);
        assertThat(SheetReader.read("a,b\nc,d\n1,2\n".getBytes(StandardCharsets.UTF_8), ReadAs.sniffed().withHeaderRow(2))
                .headers()).containsExactly("c", "d");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsWorkbooksOldAndNew(boolean modern) {
        var table = read(workbook(modern, book -> {
            book.createSheet("empty");
            var sheet = book.createSheet("data");
            var header = sheet.createRow(0);
            header.createCell(0).setCellValue("unit");
            header.createCell(1).setCellValue(" share ");
            header.createCell(2).setCellValue("day");
            header.createCell(3).setCellValue("sum");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("A");
            row.createCell(1).setCellValue(0.985);
            row.getCell(1).setCellStyle(style(book, "0.0%"));
            row.createCell(2).setCellValue(LocalDate.of(2026, 10, 31));
            row.getCell(2).setCellStyle(style(book, "yyyy-mm-dd"));
            row.createCell(3).setCellFormula("1/0");
            sheet.createRow(2).createCell(3).setCellFormula("2+3.1");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }), ReadAs.sniffed().withSheet("data"));
        assertThat(table.sheets()).containsExactly("empty", "data");
        assertThat(table.headers()).containsExactly("unit", "share", "day", "sum");
        assertThat(table.rows().getFirst().cell(1)).isEqualTo(new SheetCell.Number(new BigDecimal("98.5"), true));
        assertThat(table.rows().getFirst().cell(2)).isEqualTo(new SheetCell.Day(LocalDate.of(2026, 10, 31)));
        assertThat(table.rows().getFirst().cell(3)).isEqualTo(new SheetCell.Broken("#DIV/0!"));
        assertThat(table.rows().getLast().cell(3)).isEqualTo(new SheetCell.Number(new BigDecimal("5.1"), false));
    }

    @Test
    void standsMergedHeadersAndNames() {
        var table = read(workbook(true, book -> {
            var sheet = book.createSheet("s");
            sheet.createRow(0).createCell(0).setCellValue("report of the year");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            sheet.createRow(1).createCell(0).setCellValue("unit");
            sheet.getRow(1).createCell(1).setCellValue("value");
            sheet.getRow(1).createCell(2).setCellValue("note");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
            sheet.createRow(3).createCell(0).setCellValue("A");
            sheet.getRow(3).createCell(1).setCellValue(1);
            sheet.createRow(4).createCell(1).setCellValue(2);
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
            sheet.getRow(4).createCell(0);
        }), ReadAs.sniffed());
        assertThat(table.headers()).containsExactly("unit", "value", "note");
        assertThat(table.rows()).extracting(row -> row.cell(0).shown()).containsExactly("A", "A");
    }

    @Test
    void standsNamesMergedInTheLastColumn() {
        var table = read(workbook(true, book -> {
            var sheet = book.createSheet("s");
            sheet.createRow(0).createCell(0).setCellValue("value");
            sheet.getRow(0).createCell(1).setCellValue("period");
            sheet.getRow(0).createCell(2).setCellValue("unit");
            sheet.createRow(1).createCell(0).setCellValue(1);
            sheet.getRow(1).createCell(1).setCellValue("2026-09");
            sheet.getRow(1).createCell(2).setCellValue("A");
            sheet.createRow(2).createCell(0).setCellValue(2);
            sheet.createRow(3).createCell(0).setCellValue(3);
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 2, 2));
        }), ReadAs.sniffed());
        assertThat(table.rows()).extracting(row -> row.cell(2).shown()).containsExactly("A", "A", "A");
        assertThat(table.rows()).extracting(row -> row.cell(1).shown()).containsExactly("2026-09", "", "");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertRefused(new byte[0], "sheet.empty");
        assertRefused("a,b\n".getBytes(StandardCharsets.UTF_8), "sheet.noRows");
        assertRefused("a,b\n\"1,2\n".getBytes(StandardCharsets.UTF_8), "sheet.quote");
        assertRefused("a,b\n1,\0\n".getBytes(StandardCharsets.UTF_8), "sheet.binary");
        assertRefused(new byte[SheetReader.MAX_BYTES + 1], "sheet.tooLarge");
        assertRefused("PK\u0003\u0004 no workbook".getBytes(StandardCharsets.UTF_8), "sheet.unreadable");
        assertRefused(",".repeat(300).getBytes(StandardCharsets.UTF_8), "sheet.tooMany");
        assertThatThrownBy(() -> SheetReader.read(workbook(true, book -> book.createSheet("s")), ReadAs.sniffed().withSheet("t")))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("sheet.noSheet");
    }

    @Test
    void refusesAWorkbookThatUnpacksToFarMore() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 80; i++) {
                zip.write(nothing);
            }
        }
        assertRefused(bytes.toByteArray(), "sheet.tooLarge.unpacked");
    }

    private static void assertRefused(byte[] bytes, String key) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(RuleViolation.class).hasMessageStartingWith(key);
    }

    private static org.apache.poi.ss.usermodel.CellStyle style(Workbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static byte[] workbook(boolean modern, Consumer<Workbook> fill) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook book = modern ? new XSSFWorkbook() : new HSSFWorkbook()) {
            fill.accept(book);
            book.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static SheetTable read(byte[] bytes) {
        return read(bytes, ReadAs.sniffed());
    }

    private static SheetTable read(byte[] bytes, ReadAs as) {
        return SheetReader.read(bytes, as);
    }

}
