package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.charts.model.Accessibility;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable Map<String, String> point;

    ChartAccess() {
        this(null);
    }

    /** @param format what is said of a point instead of its value; null for the value */
    ChartAccess(@Nullable String format) {
        super(true);
        point = format == null ? null : Map.of("valueDescriptionFormat", format);
    }
}
