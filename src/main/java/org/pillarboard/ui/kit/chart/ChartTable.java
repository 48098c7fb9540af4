package org.pillarboard.ui.kit.chart;

import java.util.List;

/** The figures of a chart as written text: the table twin. Row by row; the first column names the row. */
record ChartTable(List<String> headers, List<List<String>> rows) {
}
