package org.pillarboard.exchange;

import org.pillarboard.sheet.ExcelBook;

/** A workbook ready to be handed out. */
public record HandOut(String fileName, byte[] content) {

    /** What kind of file it is. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String NOT_IN_FILE_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]";
    private static final int LONGEST_NAME = 120;

    /** The book under its title. */
    static HandOut of(String title, ExcelBook book) {
        String name = title.replaceAll(NOT_IN_FILE_NAMES, " ").strip();
        return new HandOut(name.substring(0, Math.min(name.length(), LONGEST_NAME)) + ".xlsx", book.bytes());
    }
}
