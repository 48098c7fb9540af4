package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DashStyle;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.StepType;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.ui.kit.NumberFormats;

/**
 * A series over years: reported points with honest gaps, the target as a thin dashed line, and a rule where the scope or
 * the definition changed, since figures on its two sides do not compare. What has come of a running year stands apart from whole ones.
 */
public final class TrendChart extends Composite<Div> {

    private final ChartFrame frame;
    private final ChartSize size;

    public TrendChart(String title, TrendFigures figures) {
        this(title, figures, ChartSize.LARGE);
    }

    public TrendChart(String title, TrendFigures figures, ChartSize size) {
        this.size = size;
        frame = new ChartFrame(title, size);
        show(figures);
    }

    /** What happens when a period is clicked; gets its place. */
    public TrendChart onPick(IntConsumer action) {
        frame.onPick(action);
        return this;
    }

    /** Shows other figures; in place of a picture of nothing why there is none, where figures are there. */
    public void show(TrendFigures figures, @Nullable String why) {
        frame.because(why);
        show(figures);
    }

    /** Shows other figures. */
    public void show(TrendFigures figures) {
        if (figures.isEmpty()) {
            frame.empty(getTranslation("kit.chart.empty"), getTranslation("kit.chart.empty.next"));
        } else {
            frame.draw(configuration(figures), summary(figures), table(figures));
        }
    }

    private Configuration configuration(TrendFigures figures) {
        var axes = ChartAxes.of(figures.labels(), figures.unit(), figures.decimals(), false, size);
        var configuration = ChartStyle.configuration(axes);
        if (figures.staysPositive()) {
            configuration.getyAxis().setFloor(0);
        }
        if (figures.hasTarget()) {
            configuration.addSeries(target(figures));
        }
        configuration.addSeries(actual(figures));
        if (figures.endsRunning()) {
            configuration.addSeries(underWay(figures));
        }
        ChartStyle.leaveRoom(configuration, size);
        if (!figures.years().isEmpty()) {
            nameYears(configuration, figures);
        }
        figures.changes().forEach(change -> configuration.getxAxis().addPlotLine(rule(change)));
        return configuration;
    }

    private static void nameYears(Configuration configuration, TrendFigures figures) {
        var names = figures.labels().toArray(String[]::new);
        figures.years().forEach(year -> names[year.index()] = year.name());
        ChartStyle.below(configuration, names).setTickPositions(figures.years().stream().map(TrendFigures.Year::index).toArray(Number[]::new));
    }

    private DataSeries target(TrendFigures figures) {
        var target = ChartLines.points(getTranslation("kit.chart.target"), figures.target());
        var line = ChartLines.line("ink-3", 1.5, DashStyle.SHORTDASH);
        line.setStep(StepType.CENTER);
        target.setPlotOptions(line);
        int last = TrendFigures.last(figures.target());
        String words = getTranslation("kit.chart.target.end", format(figures).plain(figures.target().get(last)));
        target.get(last).setDataLabels(ChartLines.end(words, "ink-2", false, isAboveTarget(figures) ? 10 : -8));
        return target;
    }

    private static boolean isAboveTarget(TrendFigures figures) {
        var actual = figures.actual().get(TrendFigures.last(figures.actual()));
        var target = figures.target().get(TrendFigures.last(figures.target()));
        return actual != null && target != null && actual.compareTo(target) > 0;
    }

    private DataSeries actual(TrendFigures figures) {
        var actual = ChartLines.points(getTranslation("kit.chart.actual"), figures.over());
        actual.setPlotOptions(ChartLines.line("c1", 2.5, DashStyle.SOLID));
        if (!figures.endsRunning()) {
            name(actual, ChartStyle.dot("c1", "card", 4.5), "", figures);
        }
        return actual;
    }

    /** Joined to whole years a part of one would read as a fall. */
    private DataSeries underWay(TrendFigures figures) {
        var alone = ChartLines.points(getTranslation("kit.chart.actual"), figures.underWay());
        alone.setPlotOptions(ChartLines.line("c1", 2.5, DashStyle.SOLID));
        name(alone, ChartStyle.dot("card", "c1", 4), figures.running() + " ", figures);
        return alone;
    }

    private void name(DataSeries series, Marker dot, String before, TrendFigures figures) {
        int last = TrendFigures.last(figures.actual());
        var end = series.get(last);
        end.setMarker(dot);
        end.setDataLabels(ChartLines.end(before + format(figures).plain(figures.actual().get(last)), "c1", true,
                figures.hasTarget() && !isAboveTarget(figures) ? 10 : -8));
    }

    private PlotLine rule(TrendFigures.ScopeChange change) {
        var rule = new PlotLine(change.index() - 0.5, 1, ChartStyle.color("warn-fill"));
        rule.setDashStyle(DashStyle.DASH);
        rule.setZIndex(1);
        var label = ChartStyle.ruleLabel(change.text(), "warn");
        label.setX(4);
        label.setY(12);
        rule.setLabel(label);
        return rule;
    }

    private NumberFormats format(TrendFigures figures) {
        return NumberFormats.of(getLocale(), figures.decimals());
    }

    private String summary(TrendFigures figures) {
        int last = TrendFigures.last(figures.actual());
        int first = 0;
        while (figures.actual().get(first) == null) {
            first++;
        }
        var format = format(figures);
        String end = ChartWords.amount(format.plain(figures.actual().get(last)), figures.unit(), getLocale());
        return first == last ? getTranslation("kit.chart.trend.one", figures.labels().get(last), end)
                : getTranslation("kit.chart.trend", figures.labels().get(first), format.plain(figures.actual().get(first)),
                        figures.labels().get(last), end);
    }

    private ChartTable table(TrendFigures figures) {
        var format = format(figures);
        var headers = new ArrayList<>(List.of(getTranslation("kit.chart.period"), getTranslation("kit.chart.actual")));
        if (figures.hasTarget()) {
            headers.add(getTranslation("kit.chart.target"));
        }
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < figures.labels().size(); i++) {
            var row = new ArrayList<>(List.of(figures.labels().get(i), format.plain(figures.actual().get(i))));
            if (figures.hasTarget()) {
                row.add(format.plain(figures.target().get(i)));
            }
            rows.add(row);
        }
        return new ChartTable(headers, rows);
    }

    @Override
    protected Div initContent() {
        return new Div(frame);
    }
}
