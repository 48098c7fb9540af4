package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.charts.model.DashStyle;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.ListSeries;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines: their points with gaps, their strokes, the words at their ends. */
final class ChartLines {

    private ChartLines() {
    }

    static DataSeries points(String name, List<@Nullable BigDecimal> values) {
        var series = new DataSeries(ChartStyle.written(name));
        for (int i = 0; i < values.size(); i++) {
            var item = new DataSeriesItem(i, drawn(values.get(i)));
            if (values.get(i) != null && ChartStyle.isIsolated(values, i)) {
                item.setMarker(ChartStyle.dot("c1", "card", 4));
            }
            series.add(item);
        }
        return series;
    }

    /** The same without gaps, each point nothing but its value: a fifth of the room in a session. */
    static ListSeries values(String name, List<BigDecimal> values) {
        return new ListSeries(ChartStyle.written(name), values.stream().map(ChartLines::drawn).toArray(Number[]::new));
    }

    /** As a picture needs it: an exact figure that is sent keeps its own text, five times the room of what is drawn. */
    private static @Nullable Number drawn(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }

    static DataLabels end(String text, String token, boolean bold, int y) {
        var label = ChartStyle.pointLabel(text, token, bold);
        label.setAlign(HorizontalAlign.LEFT);
        label.setVerticalAlign(VerticalAlign.MIDDLE);
        label.setX(6);
        label.setY(y);
        return label;
    }

    static PlotOptionsLine line(String token, double width, DashStyle stroke) {
        var line = new PlotOptionsLine();
        line.setColor(ChartStyle.color(token));
        line.setLineWidth(width);
        line.setDashStyle(stroke);
        return line;
    }
}
