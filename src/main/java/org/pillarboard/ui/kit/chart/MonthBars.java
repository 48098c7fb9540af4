package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DashStyle;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.ui.kit.NumberFormats;

/** What each month brought, as bars, and the running total as a line on the same scale. */
public final class MonthBars extends Composite<Div> {

    private final ChartFrame frame;
    private final ChartSize size;

    public MonthBars(String title, MonthFigures figures, ChartSize size) {
        this.size = size;
        frame = new ChartFrame(title, size);
        show(figures);
    }

    /** Shows other figures. */
    public void show(MonthFigures figures) {
        if (figures.isEmpty()) {
            frame.empty(getTranslation("kit.chart.empty"), getTranslation("kit.chart.empty.next"));
        } else {
            frame.draw(configuration(figures), summary(figures), table(figures));
        }
    }

    private Configuration configuration(MonthFigures figures) {
        var configuration = ChartStyle.configuration(ChartAxes.of(figures.labels(), figures.unit(), figures.decimals(), false, size));
        configuration.addSeries(bars(figures));
        configuration.addSeries(total(figures));
        ChartStyle.leaveRoom(configuration, size);
        return configuration;
    }

    private DataSeries bars(MonthFigures figures) {
        var bars = ChartLines.points(getTranslation("kit.chart.month.figure"), figures.monthly());
        var options = new PlotOptionsColumn();
        options.setColor(ChartStyle.color("c3"));
        options.setBorderWidth(0);
        options.setMaxPointWidth(26);
        options.setAnimation(false);
        bars.setPlotOptions(options);
        return bars;
    }

    private DataSeries total(MonthFigures figures) {
        List<@Nullable BigDecimal> totals = figures.cumulative();
        var line = ChartLines.points(getTranslation("kit.chart.cumulative"), totals);
        line.setPlotOptions(ChartLines.line("c1", 2.5, DashStyle.SOLID));
        int last = TrendFigures.last(totals);
        if (last >= 0) {
            line.get(last).setMarker(ChartStyle.dot("c1", "card", 4));
            line.get(last).setDataLabels(ChartLines.end(getTranslation("kit.chart.cumulative.end",
                    format(figures).plain(totals.get(last))), "c1", true, -8));
        }
        return line;
    }

    private NumberFormats format(MonthFigures figures) {
        return NumberFormats.of(getLocale(), figures.decimals());
    }

    private String summary(MonthFigures figures) {
        int last = TrendFigures.last(figures.monthly());
        var format = format(figures);
        return getTranslation("kit.chart.months", figures.labels().get(last), format.plain(figures.monthly().get(last)),
                ChartWords.amount(format.plain(figures.cumulative().get(last)), figures.unit(), getLocale()));
    }

    private ChartTable table(MonthFigures figures) {
        var format = format(figures);
        var totals = figures.cumulative();
        var headers = List.of(getTranslation("kit.chart.month"), getTranslation("kit.chart.month.figure"),
                getTranslation("kit.chart.cumulative"));
        return new ChartTable(headers, IntStream.range(0, figures.labels().size()).mapToObj(i -> List.of(figures.labels().get(i),
                format.plain(figures.monthly().get(i)), format.plain(totals.get(i)))).toList());
    }

    @Override
    protected Div initContent() {
        return new Div(frame);
    }
}
