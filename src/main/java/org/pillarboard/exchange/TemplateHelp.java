package org.pillarboard.exchange;

import java.util.List;
import org.pillarboard.sheet.ExcelPage;
import org.pillarboard.sheet.Look;

/** The page of a template that says how it is filled in, line by line, and what its columns and their words mean. */
record TemplateHelp(ExcelPage page, SheetWords words) {

    private static final int WIDTH = 90;

    /** @param help the key of its lines */
    void write(String help) {
        lines(help);
        page.widths(WIDTH);
    }

    /** The same with a table below: its names, then a row for each thing. */
    void write(String help, List<List<String>> table, int... widths) {
        int line = lines(help) + 1;
        for (int i = 0; i < table.size(); i++) {
            page.texts(line + i, 0, table.get(i), i == 0 ? Look.HEAD : Look.TEXT);
        }
        page.widths(widths);
    }

    /** @return the row below the last line */
    private int lines(String help) {
        page.text(0, 0, words.text("template.help.page"), Look.TITLE);
        var lines = words.text(help).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            page.text(1 + i, 0, lines.get(i), Look.TEXT);
        }
        return 1 + lines.size();
    }
}
