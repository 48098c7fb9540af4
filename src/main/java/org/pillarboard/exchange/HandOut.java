package org.pillarboard.exchange;

import org.pillarboard.sheet.ExcelBook;

/** A workbook ready to be handed out. */
public record HandOut(String fileName, byte[] content) {

    /** What kind of file it is. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String NOT_IN_FILE_NAMES = " *[\\\\/:*?\"<>|\\p{Cntrl}]+ *";
    private static final int LONGEST_NAME = 120;

    /** The book under its title. */
    static HandOut of(String title, ExcelBook book) {
        return new HandOut(fileName(title, ".xlsx"), book.bytes());
    }

    static String fileName(String title, String ending) {
        String name = safe(title);
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)) + ending;
    }

    /** Without what no file system takes in a name. */
    static String safe(String name) {
        return name.replaceAll(NOT_IN_FILE_NAMES, " ").strip();
    }
}
