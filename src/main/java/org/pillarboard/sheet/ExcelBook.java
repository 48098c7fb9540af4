package org.pillarboard.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook being written. */
public final class ExcelBook implements AutoCloseable {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final ExcelStyles styles = new ExcelStyles(book);

    /** A new page; what its name must not hold is replaced. */
    public ExcelPage page(String name) {
        String safe = WorkbookUtil.createSafeSheetName(name);
        String unique = safe;
        for (int again = 2; book.getSheet(unique) != null; again++) {
            unique = safe.substring(0, Math.min(safe.length(), 27)) + " " + again;
        }
        return new ExcelPage(book.createSheet(unique), styles);
    }

    /** The finished file. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            book.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
