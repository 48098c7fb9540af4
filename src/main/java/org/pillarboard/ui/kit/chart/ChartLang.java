package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.charts.model.Lang;
import java.util.Map;

/** The words of Highcharts with those for readers aloud, which Flow's own class leaves out. */
final class ChartLang extends Lang {

    @SuppressWarnings("unused")
    private final Map<String, Object> accessibility;

    /**
     * @param chart   what a chart is called
     * @param missing what a point without a figure is called
     */
    ChartLang(String chart, String missing) {
        var name = "{series.name}";
        var series = Map.of("summary", Map.of("default", name, "defaultCombination", name, "line", name, "lineCombination", name,
                "column", name, "columnCombination", name), "nullPointValue", missing,
                "xAxisDescription", "", "yAxisDescription", "");
        accessibility = Map.of("defaultChartTitle", chart, "chartContainerLabel", "{title}", "svgContainerLabel", "{chartTitle}",
                "graphicContainerLabel", "", "series", series,
                "screenReaderSection", Map.of("beforeRegionLabel", "", "afterRegionLabel", "", "endOfChartMarker", ""));
    }
}
