package org.pillarboard.demo;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.Cell;

/** All that will be told: the firms, how their figures are drawn, and the figures by unit and month. */
record Story(Canvas canvas, List<FigureSpec> specs) {

    Firms firms() {
        return canvas.firms();
    }

    IndicatorRow indicator(Cell cell) {
        return canvas.catalogue().get(cell.indicatorCode());
    }

    String section(Cell cell) {
        return indicator(cell).sectionCode();
    }

    /** What every unit reports for the periods that end in a month, in the order of time. */
    Map<YearMonth, Map<String, List<Cell>>> reports() {
        return canvas.figures().keySet().stream().collect(Collectors.groupingBy(cell -> YearMonth.from(cell.period().endsOn()),
                TreeMap::new, Collectors.groupingBy(Cell::unitCode, LinkedHashMap::new, Collectors.toList())));
    }
}
