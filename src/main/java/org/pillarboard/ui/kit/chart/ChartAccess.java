package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.charts.model.Accessibility;
import java.util.Map;

/**
 * What Highcharts tells readers aloud: the points by keyboard, but neither landmarks nor headings of its own, since the
 * frame already names and sums up the chart. Under the system's high contrast the layers keep their own tones, which the
 * library would paint in one.
 */
@SuppressWarnings("unused")
final class ChartAccess extends Accessibility {

    private final String landmarkVerbosity = "disabled";
    private final Map<String, String> screenReaderSection = Map.of("beforeChartFormat", "", "afterChartFormat", "");
    private final boolean highContrastMode = false;

    ChartAccess() {
        super(true);
    }
}
