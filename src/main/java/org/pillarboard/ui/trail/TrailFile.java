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
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.SpreadsheetVersion;
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
                var sheets = new TrailSheets(book, COLUMNS, SpreadsheetVersion.EXCEL2007.getMaxRows());
                lines.accept(row -> sheets.add(cells(row)));
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

    private static String tamed(String text) {
        return isLikeFormula(text) ? "'" + text : text;
    }

    /** A spreadsheet would run a text that starts like a formula; strangers choose some of these texts. */
    static boolean isLikeFormula(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*");
    }
}
