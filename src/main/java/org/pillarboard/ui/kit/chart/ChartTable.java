package org.pillarboard.ui.kit.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a chart as written text: the table twin. Row by row; the first column names the row. */
record ChartTable(List<String> headers, List<List<String>> rows) {

    private static final String CELL = "\u001f";
    private static final String ROW = "\u001e";

    /** All of it as one text: what most never look at takes a quarter of the room in a session. */
    String packed() {
        return Stream.concat(Stream.of(headers), rows.stream()).map(cells -> String.join(CELL, cells)).collect(Collectors.joining(ROW));
    }

    static ChartTable unpack(String packed) {
        var lines = Stream.of(packed.split(ROW, -1)).map(line -> List.of(line.split(CELL, -1))).toList();
        return new ChartTable(lines.getFirst(), lines.subList(1, lines.size()));
    }
}
