package org.pillarboard.exchange;

import java.util.List;

/**
 * Something the importer is told about a place in the file.
 *
 * @param row    as a spreadsheet counts it
 * @param column the name of the column; empty when it is about the whole row
 * @param found  what stands there
 * @param key    of the sentence that says what was expected, or what is odd
 * @param args   of the sentence
 */
public record Finding(Level level, int row, String column, String found, String key, List<Object> args) {

    /** How serious: an error stops the import, what asks for a reason gets one, a warning is read. */
    public enum Level {
        ERROR, REASON, WARNING
    }

    static Finding error(int row, String column, String found, String key, Object... args) {
        return new Finding(Level.ERROR, row, column, found, key, List.of(args));
    }

    static Finding warning(int row, String column, String found, String key, Object... args) {
        return new Finding(Level.WARNING, row, column, found, key, List.of(args));
    }

    public boolean isError() {
        return level == Level.ERROR;
    }
}
