package org.pillarboard.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read; what is null (or 0) is found out.
 *
 * @param charset   of a text file: one of {@link #CHARSETS}
 * @param separator of a text file: one of {@link #SEPARATORS}
 * @param sheet     of a workbook: the name of the sheet
 * @param headerRow the row with the column names, counted from 1
 */
public record ReadAs(@Nullable String charset, @Nullable String separator, @Nullable String sheet, int headerRow) {

    /** The encodings a text file may have. */
    public static final List<String> CHARSETS =
            List.of("UTF-8", "GB18030", "windows-1252", "Big5", "UTF-16LE", "UTF-16BE");

    /** The characters that may part the cells of a text file. */
    public static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");

    /** Everything is found out. */
    public static ReadAs sniffed() {
        return new ReadAs(null, null, null, 0);
    }

    public ReadAs withCharset(@Nullable String told) {
        return new ReadAs(told, separator, sheet, headerRow);
    }

    public ReadAs withSeparator(@Nullable String told) {
        return new ReadAs(charset, told, sheet, headerRow);
    }

    public ReadAs withSheet(@Nullable String told) {
        return new ReadAs(charset, separator, told, headerRow);
    }

    public ReadAs withHeaderRow(int told) {
        return new ReadAs(charset, separator, sheet, told);
    }
}
