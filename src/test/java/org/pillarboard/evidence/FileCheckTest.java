package org.pillarboard.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.pillarboard.shared.RuleViolation;

class FileCheckTest {

    private final FileCheck check = new FileCheck();

    @Test
    void takesTablesInTheEncodingsOfTheField() {
        byte[] chinese = "单位,泊位\n兴庆区,120\n".getBytes(Charset.forName("GBK"));
        assertThat(check.mediaType("泊位.csv", chinese)).isEqualTo("text/csv");
        assertThat(check.mediaType("a.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("text/csv");
        assertThat(check.mediaType("a.tsv", "a\tb\n1\t2\n".getBytes(StandardCharsets.UTF_8))).startsWith("text/");
    }

    @Test
    void refusesAPageAProgramAndBytesUnderATablesName() {
        assertThatThrownBy(() -> check.mediaType("a.csv", "<html><body>x</body></html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("evidence.type");
        assertThatThrownBy(() -> check.mediaType("a.csv", "\u007fELF\u0002\u0001\u0001\0\0\0".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("evidence.type");
        assertThatThrownBy(() -> check.mediaType("a.csv", new byte[] {(byte) 0x91, 1, 2, 3, (byte) 0xF0, 4, 0, 9}))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("evidence.type");
    }

    /** Whoever opens it goes by its name. */
    @Test
    void refusesANameThatSaysAnotherTypeThanTheContentIs() throws IOException {
        byte[] table = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
        byte[] pdf = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        for (String name : List.of("a.exe", "a.pdf", "a.xlsx", "a.bat")) {
            assertThatThrownBy(() -> check.mediaType(name, table)).as(name).isInstanceOf(RuleViolation.class);
        }
        assertThatThrownBy(() -> check.mediaType("\u5408\u540c.txt", pdf)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("evidence.name");
            assertThat(refused.args()).containsExactly("\u5408\u540c.txt", "TXT", "PDF");
        });
        assertThatThrownBy(() -> check.mediaType("a.exe", table)).hasMessageContaining("evidence.name");
        assertThatThrownBy(() -> check.mediaType("a.docx", workbook(new XSSFWorkbook()))).hasMessageContaining("evidence.name");
        assertThatThrownBy(() -> check.mediaType("a.doc", workbook(new HSSFWorkbook()))).hasMessageContaining("evidence.name");
        assertThatThrownBy(() -> check.mediaType("a.xlsx", zip())).hasMessageContaining("evidence.name");
    }

    @Test
    void takesANameThatSaysTheSameOrNothing() throws IOException {
        byte[] table = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
        byte[] pdf = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(check.mediaType("a.txt", table)).isEqualTo("text/plain");
        assertThat(check.mediaType("CONTRACT.PDF", pdf)).isEqualTo("application/pdf");
        assertThat(check.mediaType("\u7b2c#1\u6807\u6bb5.pdf", pdf)).isEqualTo("application/pdf");
        assertThat(check.mediaType("\u626b\u63cf\u4ef6", pdf)).isEqualTo("application/pdf");
        assertThat(check.mediaType("report 2026.11", pdf)).isEqualTo("application/pdf");
        assertThat(check.mediaType("a.xlsx", workbook(new XSSFWorkbook()))).as("by its content, as before").isEqualTo("application/zip");
        assertThat(check.mediaType("a.zip", workbook(new XSSFWorkbook()))).isEqualTo("application/zip");
        assertThat(check.mediaType("a.xls", workbook(new HSSFWorkbook()))).isEqualTo("application/vnd.ms-excel");
        assertThat(check.mediaType("a.zip", zip())).isEqualTo("application/zip");
        try (var letter = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            letter.write(out);
            assertThat(check.mediaType("a.docx", out.toByteArray())).isEqualTo("application/zip");
        }
    }

    private static byte[] workbook(Workbook book) throws IOException {
        try (book; var out = new ByteArrayOutputStream()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("1");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.csv"));
            zip.write("a,b".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void believesNoNameThatSaysPdfOrPicture() {
        byte[] chinese = "单位<script>alert(1)</script>".getBytes(Charset.forName("GBK"));
        assertThatThrownBy(() -> check.mediaType("a.pdf", chinese))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("evidence.type");
        assertThatThrownBy(() -> check.mediaType("a.png", chinese))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("evidence.type");
        assertThat(check.isShowable("application/pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))).isTrue();
        assertThat(check.isShowable("application/pdf", "<html>".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(check.isShowable("text/html", "<html>".getBytes(StandardCharsets.US_ASCII))).isFalse();
    }
}
