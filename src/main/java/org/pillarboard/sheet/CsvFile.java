package org.pillarboard.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pillarboard.shared.RuleViolation;

/** Reads the rows of a text file. */
final class CsvFile {

    private CsvFile() {
    }

    static RawSheet read(byte[] bytes, ReadAs as) {
        var decoding = TextDecoding.of(bytes, as.charset());
        String separator = as.separator() != null ? as.separator() : Separators.sniff(decoding.text());
        if (!ReadAs.SEPARATORS.contains(separator)) {
            throw new RuleViolation("sheet.separator", separator);
        }
        return new RawSheet(SheetFormat.CSV, as.withCharset(decoding.charset()).withSeparator(separator), List.of(),
                rows(decoding.text(), separator), List.of());
    }

    private static List<SheetRow> rows(String text, String separator) {
        var format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
        var rows = new ArrayList<SheetRow>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : parser) {
                rows.add(new SheetRow(rows.size() + 1, StreamSupport.stream(line.spliterator(), false)
                        .map(SheetCell::of).toList()));
                RawSheet.requireFit(rows.size(), line.size());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw new RuleViolation("sheet.quote", rows.size() + 1);
        }
        return rows;
    }
}
