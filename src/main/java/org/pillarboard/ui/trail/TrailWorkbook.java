package org.pillarboard.ui.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.pillarboard.audit.TrailRow;
import org.pillarboard.sheet.StreamedBook;

/** The trail as the page tells it, for people; what was written stands behind, word for word. */
final class TrailWorkbook implements TrailFile {

    private static final List<Integer> WIDTHS = List.of(10, 17, 12, 14, 16, 40, 40, 40, 30, 40, 40, 40);

    private final TrailWords words;

    TrailWorkbook(TrailWords words) {
        this.words = words;
    }

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public String contentType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(OutputStream out, List<Told> head, Consumer<Consumer<TrailRow>> lines) throws IOException {
        try (var book = StreamedBook.open()) {
            var sheets = new TrailSheets(book, words.text("trail.heading"), columns(), WIDTHS, SpreadsheetVersion.EXCEL2007.getMaxRows());
            lines.accept(row -> sheets.add(row.seq(), row.at(), cells(row)));
            sheets.tell(words.text("trail.export.head"), head);
            book.write(out);
        }
    }

    private List<String> columns() {
        var told = List.of("trail.seq", "trail.at", "trail.kind", "trail.person", "trail.address", "trail.subject", "trail.before", "trail.after",
                "trail.written.at", "trail.written.subject", "trail.written.before", "trail.written.after");
        return told.stream().map(words::text).toList();
    }

    private List<String> cells(TrailRow row) {
        return List.of(words.text("trail.kind." + row.kind()), words.actor(row),
                words.address(row), words.subject(row), words.before(row), words.after(row), row.at().toString(),
                (row.subject() + " " + row.subjectId()).strip(), Objects.requireNonNullElse(row.before(), ""),
                Objects.requireNonNullElse(row.after(), ""));
    }
}
