package org.pillarboard.ui.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.pillarboard.audit.TrailRow;

/**
 * The trail as it was written, for other programs: columns carry their names in the code, the same in every language. What the file
 * says of itself stands in lines of their own above them, each behind a {@code #}.
 */
final class TrailTable implements TrailFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setCommentMarker('#')
        .setHeader("seq", "at", "kind", "person", "address", "subject", "subjectId", "before", "after").get();

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public String contentType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public void write(OutputStream out, List<Told> head, Consumer<Consumer<TrailRow>> lines) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        var csv = new CSVPrinter(text, FORMAT.builder().setHeaderComments(said(head)).get());
        lines.accept(row -> print(csv, row));
        csv.flush();
    }

    private static Object[] said(List<Told> head) {
        return head.stream().map(told -> told.name() + ": " + told.value()).toArray();
    }

    private static void print(CSVPrinter csv, TrailRow row) {
        try {
            csv.printRecord(cells(row).stream().map(TrailTable::tamed).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(TrailRow row) {
        return List.of(String.valueOf(row.seq()), row.at().toString(), row.kind().name(), row.actorName(), row.address(),
            row.subject(), row.subjectId(), Objects.requireNonNullElse(row.before(), ""), Objects.requireNonNullElse(row.after(), ""));
    }

    private static String tamed(String text) {
        return TrailFile.isLikeFormula(text) ? "'" + text : text;
    }
}
