package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.charts.model.AbstractSeries;
import com.vaadin.flow.component.charts.model.DashStyle;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.PlotOptionsArearange;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.chart.CumulativeFigures.ForecastPoint;

/** The lines of a {@link CumulativeChart}, from the back to the front. */
final class CumulativeSeries {

    /** Words of the bundles. */
    interface Words {
        String get(String key, Object... args);
    }

    private static final BigDecimal LOW = BigDecimal.valueOf(6);

    private final CumulativeFigures figures;
    private final NumberFormats format;
    private final boolean roomy;
    private final Words words;

    CumulativeSeries(CumulativeFigures figures, NumberFormats format, boolean roomy, Words words) {
        this.figures = figures;
        this.format = format;
        this.roomy = roomy && !Breadth.isNarrow();
        this.words = words;
    }

    List<AbstractSeries> all() {
        var all = new ArrayList<AbstractSeries>();
        boolean foreseen = figures.lastActual() >= 0 && !figures.forecast().isEmpty();
        if (figures.hasBand()) {
            all.add(band());
        }
        if (figures.lastPlan() >= 0) {
            all.add(plan());
        }
        if (foreseen) {
            all.add(forecast());
        }
        all.add(actual());
        return all;
    }

    private DataSeries band() {
        var band = new DataSeries(words.get("kit.chart.band"));
        var start = figures.actual().get(figures.lastActual());
        band.add(new DataSeriesItem(figures.lastActual(), start, start));
        figures.forecast().forEach(point -> band.add(new DataSeriesItem(point.index(), point.low(), point.high())));
        var options = new Silent();
        options.setFillColor(ChartStyle.color("forecast-band"));
        options.setColor(ChartStyle.color("c3"));
        options.setLineWidth(1);
        options.setEnableMouseTracking(false);
        band.setPlotOptions(options);
        return band;
    }

    private DataSeries plan() {
        var plan = ChartLines.points(words.get("kit.chart.plan"), figures.plan());
        plan.setPlotOptions(ChartLines.line("ink-3", 1.5, DashStyle.SHORTDASH));
        var last = plan.get(figures.lastPlan());
        BigDecimal value = figures.plan().get(figures.lastPlan());
        last.setDataLabels(ChartLines.end(words.get("kit.chart.plan.end", format.plain(value)), "ink-2", false, isForecastAbove() ? 8 : -8));
        return plan;
    }

    private DataSeries forecast() {
        var forecast = new DataSeries(words.get("kit.chart.forecast"));
        forecast.add(new DataSeriesItem(figures.lastActual(), figures.actual().get(figures.lastActual())));
        figures.forecast().forEach(point -> forecast.add(new DataSeriesItem(point.index(), point.value())));
        forecast.setPlotOptions(ChartLines.line("c2", 2.5, DashStyle.DOT));
        var last = forecast.get(forecast.size() - 1);
        last.setMarker(ChartStyle.dot("card", "c2", 4));
        last.setDataLabels(ChartLines.end(forecastEnd(), "c2", true, isForecastAbove() ? -8 : 8));
        return forecast;
    }

    private String forecastEnd() {
        ForecastPoint end = figures.forecast().getLast();
        String value = format.plain(end.value());
        BigDecimal target = figures.lastPlan() < 0 ? null : figures.plan().get(figures.lastPlan());
        if (target == null || !roomy) {
            return words.get("kit.chart.forecast.end", value);
        }
        BigDecimal over = end.value().subtract(target);
        return words.get(over.signum() >= 0 ? "kit.chart.forecast.over" : "kit.chart.forecast.short", value, format.plain(over.abs()));
    }

    private boolean isForecastAbove() {
        BigDecimal plan = figures.lastPlan() < 0 ? null : figures.plan().get(figures.lastPlan());
        BigDecimal end = figures.forecast().isEmpty() ? null : figures.forecast().getLast().value();
        return plan != null && end != null && end.compareTo(plan) > 0;
    }

    /** Close above the lower axis, where a word below the point would lie on the scale. */
    private boolean isLow(BigDecimal value) {
        BigDecimal top = Stream.concat(figures.plan().stream(), figures.actual().stream()).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return value.signum() >= 0 && value.multiply(LOW).compareTo(top) <= 0;
    }

    private DataSeries actual() {
        var actual = ChartLines.points(words.get("kit.chart.actual"), figures.actual());
        actual.setPlotOptions(ChartLines.line("c1", 3, DashStyle.SOLID));
        int last = figures.lastActual();
        if (last >= 0) {
            var label = ChartStyle.pointLabel(words.get("kit.chart.actual.end", format.plain(figures.actual().get(last))), "c1", true);
            label.setAlign(HorizontalAlign.LEFT);
            boolean low = isLow(figures.actual().get(last));
            label.setVerticalAlign(low ? VerticalAlign.BOTTOM : VerticalAlign.TOP);
            label.setX(4);
            label.setY(low ? -14 : 10);
            actual.get(last).setDataLabels(label);
            actual.get(last).setMarker(ChartStyle.dot("c1", "card", 4.5));
        }
        return actual;
    }

    /** Not read aloud: the end of the forecast is, and the words below the picture say what the band means. */
    private static final class Silent extends PlotOptionsArearange {

        @SuppressWarnings("unused")
        private final Map<String, Boolean> accessibility = Map.of("enabled", false);
    }
}
