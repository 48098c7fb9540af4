package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.charts.model.Accessibility;
import java.util.Map;

/**
 * What Highcharts tells readers aloud: the points by keyboard, but neither landmarks nor headings of its own, since the
 * frame already names and sums up the chart.
 */
@SuppressWarnings("unused")
final class ChartAccess extends Accessibility {

    private final String landmarkVerbosity = "disabled";
    private final Map<String, String> screenReaderSection = Map.of("beforeChartFormat", "", "afterChartFormat", "");

    ChartAccess() {
        super(true);
    }
}
