package org.pillarboard.ui.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.pillarboard.audit.TrailRow;
import org.pillarboard.sheet.StreamedBook;

/** The kinds of file the trail is handed out as. Columns carry their names in the code, the same in every language. */
enum TrailFile {
    CSV("text/csv;charset=UTF-8") {
        @Override
        void write(OutputStream out, Consumer<Consumer<TrailRow>> lines) throws IOException {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            var csv = new CSVPrinter(text, CSVFormat.RFC4180.builder().setHeader(COLUMNS.toArray(String[]::new)).get());
            lines.accept(row -> print(csv, row));
            csv.flush();
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(OutputStream out, Consumer<Consumer<TrailRow>> lines) throws IOException {
            try (var book = StreamedBook.open()) {
                var sheet = book.createSheet("trail");
                var asText = book.createCellStyle();
                asText.setQuotePrefixed(true);
                fill(sheet.createRow(0), COLUMNS, asText);
                var next = new AtomicInteger(1);
                lines.accept(row -> fill(sheet.createRow(next.getAndIncrement()), cells(row), asText));
                book.write(out);
            }
        }
    };

    private static final List<String> COLUMNS = List.of("seq", "at", "kind", "person", "address", "subject", "subjectId",
        "before", "after");

    private final String contentType;

    TrailFile(String contentType) {
        this.contentType = contentType;
    }

    abstract void write(OutputStream out, Consumer<Consumer<TrailRow>> lines) throws IOException;

    String fileName() {
        return "trail." + name().toLowerCase(Locale.ROOT);
    }

    String contentType() {
        return contentType;
    }

    private static List<String> cells(TrailRow row) {
        return List.of(String.valueOf(row.seq()), row.at().toString(), row.kind().name(), row.actorName(), row.address(),
            row.subject(), row.subjectId(), Objects.requireNonNullElse(row.before(), ""), Objects.requireNonNullElse(row.after(), ""));
    }

    private static void print(CSVPrinter csv, TrailRow row) {
        try {
            csv.printRecord(cells(row).stream().map(TrailFile::tamed).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Row row, List<String> cells, CellStyle asText) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(cells.get(i));
            if (isLikeFormula(cells.get(i))) {
                cell.setCellStyle(asText);
            }
        }
    }

    private static String tamed(String text) {
        return isLikeFormula(text) ? "'" + text : text;
    }

    /** A spreadsheet would run a text that starts like a formula; strangers choose some of these texts. */
    private static boolean isLikeFormula(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*");
    }
}
