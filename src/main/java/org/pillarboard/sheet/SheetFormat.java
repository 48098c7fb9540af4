package org.pillarboard.sheet;

/** What kind of file a table came in, by its content. */
public enum SheetFormat {
    CSV, XLSX, XLS
}
