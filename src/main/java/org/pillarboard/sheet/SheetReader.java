package org.pillarboard.sheet;

import org.pillarboard.shared.RuleViolation;

/** Reads a table from a file, whatever kind of file its content says it is. */
public final class SheetReader {

    /** How large a file may be, in bytes. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final int ZIP = 0x504B0304;
    private static final int OLE2 = 0xD0CF11E0;

    private SheetReader() {
    }

    /**
     * The table of a file.
     *
     * @throws RuleViolation {@code sheet.*}, whatever is wrong with the file: empty, too large, damaged, encrypted, no text in
     *                       a known encoding, a quote that never ends, no header, no rows
     */
    public static SheetTable read(byte[] bytes, ReadAs as) {
        if (bytes.length == 0) {
            throw new RuleViolation("sheet.empty");
        }
        if (bytes.length > MAX_BYTES) {
            throw new RuleViolation("sheet.tooLarge", MAX_BYTES / 1024 / 1024);
        }
        var format = format(bytes);
        return (format == SheetFormat.CSV ? CsvFile.read(bytes, as) : ExcelFile.read(bytes, format, as)).table();
    }

    private static SheetFormat format(byte[] bytes) {
        int magic = 0;
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            magic = magic << 8 | bytes[i] & 0xFF;
        }
        return magic == ZIP ? SheetFormat.XLSX : magic == OLE2 ? SheetFormat.XLS : SheetFormat.CSV;
    }
}
