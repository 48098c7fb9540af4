package org.pillarboard.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Workbooks too long for memory: rows written are kept in a file until the book is closed. */
public final class StreamedBook {

    private static final int ROWS_IN_MEMORY = 100;

    static {
        // the library's own folder belongs to the first account of the machine that needed it
        try {
            var folder = Files.createTempDirectory("pillarboard-sheets").toFile();
            folder.deleteOnExit();
            TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StreamedBook() {
    }

    public static SXSSFWorkbook open() {
        return new SXSSFWorkbook(ROWS_IN_MEMORY);
    }
}
