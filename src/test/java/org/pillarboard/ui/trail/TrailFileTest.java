package org.pillarboard.ui.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.audit.TrailRow;

class TrailFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)"})
    void handsOutNoFormula(String text) throws IOException {
        var row = new TrailRow(1, Instant.EPOCH, TrailKind.values()[0], text, text, text, text, text, text, null);

        assertThat(new String(written(new TrailTable(), row), StandardCharsets.UTF_8)).contains("'" + text).doesNotContain("," + text);
    }

    @Test
    void beginsAnotherSheetWhereOneIsFull() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheets = new TrailSheets(book, "trail", List.of("seq"), List.of(10), 3);
            for (int number = 5; number > 0; number--) {
                sheets.add(number, Instant.EPOCH, List.of());
            }
            assertThat(book).extracting(Sheet::getSheetName).containsExactly("trail", "trail 2", "trail 3");
            assertThat(book).extracting(sheet -> sheet.getRow(0).getCell(0).getStringCellValue()).containsOnly("seq");
            assertThat(book).flatExtracting(sheet -> IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(at -> sheet.getRow(at).getCell(0).getNumericCellValue()).toList()).containsExactly(5.0, 4.0, 3.0, 2.0, 1.0);
        }
    }

    private static byte[] written(TrailFile file, TrailRow row) throws IOException {
        var out = new ByteArrayOutputStream();
        file.write(out, List.of(), lines -> lines.accept(row));
        return out.toByteArray();
    }
}
