package org.pillarboard.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.pillarboard.sheet.ExcelBook;
import org.pillarboard.sheet.Look;

/** Broken files of every make, the same ones for the same seed. */
final class MalformedFiles {

    /** @param surelyWrong whether it cannot be right; a file with damaged bytes may by chance still be a table */
    record Broken(String what, byte[] content, boolean surelyWrong) {
    }

    /** How many makes of broken files there are; they come in turn. */
    static final int MAKES = 8;
    static final List<String> HEADER = List.of("单位", "报告期", "指标", "数值");
    private static final List<List<String>> JUNK = List.of(
            List.of("不存在", "CITY", "../..", "null", "'; drop table person; --", "\u202E", "9".repeat(500)),
            List.of("2026-13", "2026-00", "0000-00", "9999-12", "2026-02-30", "昨天", "99999", "2999年", "2026Q5", "-1",
                    "2026/10/10/10", "9".repeat(400), "2026-1O"),
            List.of("XX99", "PS01/", "PS01 PS02", "%s%n", "\uD83D\uDCA9", "9".repeat(300)),
            List.of("1x0", "NaN", "Infinity", "1e99", "9".repeat(400), "=1/0", "#REF!", "1,2,3", "--5", "٣٤", "1.2.3", "0x1F",
                    "12 apples and 3 pears", "<script>", "≥≤5", "1/2", "99999999999999999万亿个", "1e-", "50%%", "12.5", "-3"));
    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|", "\u3001", "\uff0c", " ");
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GBK"),
            StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("Big5"));

    private final Random random;
    private final List<String> right;

    MalformedFiles(long seed, String unit) {
        this.random = new Random(seed);
        this.right = List.of(unit, "2026-10", "PS01", "120");
    }

    Broken next(int i) {
        return switch (i % MAKES) {
            case 0 -> new Broken("a wrong cell in a text", text(junk()).getBytes(StandardCharsets.UTF_8), true);
            case 1 -> new Broken("a wrong cell in a workbook", workbook(junk()), true);
            case 2 -> new Broken("a damaged text", damaged(text(List.of(right)).getBytes(one(CHARSETS))), false);
            case 3 -> new Broken("a damaged workbook", damaged(workbook(List.of(right))), false);
            case 4 -> new Broken("a damaged old workbook", damaged(oldWorkbook()), false);
            case 5 -> new Broken("two separators", twoSeparators(), true);
            case 6 -> new Broken("two encodings", twoEncodings(), true);
            default -> torn(i / MAKES);
        };
    }

    /** A right row and one with something in it that never fits. */
    private List<List<String>> junk() {
        int column = random.nextInt(HEADER.size());
        var wrong = new ArrayList<>(right);
        wrong.set(column, one(JUNK.get(column)));
        return List.of(right, wrong);
    }

    private static String text(List<List<String>> rows) {
        var text = new StringBuilder(String.join(",", HEADER)).append('\n');
        rows.forEach(row -> text.append(String.join(",", row.stream().map(MalformedFiles::quoted).toList())).append('\n'));
        return text.toString();
    }

    private static String quoted(String cell) {
        return cell.contains(",") ? '"' + cell + '"' : cell;
    }

    private static byte[] workbook(List<List<String>> rows) {
        try (var book = new ExcelBook()) {
            var page = book.page("figures").texts(0, 0, HEADER, Look.HEAD);
            for (int i = 0; i < rows.size(); i++) {
                page.texts(i + 1, 0, rows.get(i), Look.TEXT);
            }
            page.number(1, 3, new BigDecimal("120"), 0, Look.TEXT);
            return book.bytes();
        }
    }

    private byte[] oldWorkbook() {
        try (var book = new HSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (int i = 0; i < 2; i++) {
                var row = sheet.createRow(i);
                for (int column = 0; column < HEADER.size(); column++) {
                    row.createCell(column).setCellValue((i == 0 ? HEADER : right).get(column));
                }
            }
            sheet.getRow(1).createCell(4).setCellFormula(one(List.of("1/0", "A1", "SUM(A1:D9)")));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A head and rows that were not separated by the same sign, or by none that separates. */
    private byte[] twoSeparators() {
        var apart = new ArrayList<>(SEPARATORS);
        String head = apart.remove(random.nextInt(apart.size()));
        return (String.join(head, HEADER) + "\n" + String.join(one(apart), right) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Two files pasted together that were not written in the same encoding. */
    private byte[] twoEncodings() {
        var apart = new ArrayList<>(CHARSETS);
        byte[] head = text(List.of(right)).getBytes(apart.remove(random.nextInt(apart.size())));
        var named = new ArrayList<>(right);
        named.set(2, "\u65b0\u589e\u505c\u8f66\u6cca\u4f4d\u6570");
        byte[] rows = (String.join(",", named) + "\n").getBytes(one(apart));
        byte[] both = Arrays.copyOf(head, head.length + rows.length);
        System.arraycopy(rows, 0, both, head.length, rows.length);
        return both;
    }

    /** Cut off, with bytes changed, with a stretch of noise, or with a stretch of nothing. */
    private byte[] damaged(byte[] whole) {
        byte[] bytes = whole.clone();
        int from = random.nextInt(bytes.length);
        int to = from + random.nextInt(bytes.length - from) + 1;
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, from);
            case 1 -> {
                for (int i = random.nextInt(20); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
            }
            case 2 -> {
                byte[] noise = new byte[to - from];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, bytes, from, noise.length);
            }
            default -> Arrays.fill(bytes, from, to, (byte) 0);
        }
        return bytes;
    }

    /** Files that are no whole table. */
    private Broken torn(int which) {
        String head = String.join(",", HEADER) + "\n";
        byte[] noise = new byte[1 + random.nextInt(4000)];
        random.nextBytes(noise);
        var torn = List.of("", "\n\n\n", head, head + "\"" + right.getFirst() + ",2026-10,PS01,120\n",
                head + String.join(",", right) + ",a,b,c\n", head + "PS01,120\n", "数值\n120\n", "\u0000\u0000\u0000\n",
                "PK\u0003\u0004", head.repeat(3), head + ",,,120\n", "a".repeat(70_000), ",".repeat(3000) + "\n1\n",
                "pb:KEY,pb:VALUE\na/b,1\n", "pb:KEY,pb:VALUE\n//,1\n", "pb:KEY\nPS01/X/2026-10\n", "数值,数值\n1,2\n");
        return which % 3 == 2 ? new Broken("noise", noise, false)
                : new Broken("a torn text", torn.get(which % torn.size()).getBytes(StandardCharsets.UTF_8), true);
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
