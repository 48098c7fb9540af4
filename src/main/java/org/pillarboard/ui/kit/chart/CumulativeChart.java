package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.TextAlign;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.chart.CumulativeFigures.ForecastPoint;

/**
 * The running total of a year against its plan: plan thin and dashed, actual solid, forecast dotted in its band, each
 * named at its end, and a rule at the day we look from. Past, plan and guess differ by stroke, not only by colour.
 */
public final class CumulativeChart extends Composite<Div> {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final ChartFrame frame;
    private final ChartSize size;

    public CumulativeChart(String title, CumulativeFigures figures) {
        this(title, figures, ChartSize.LARGE);
    }

    public CumulativeChart(String title, CumulativeFigures figures, ChartSize size) {
        this.size = size;
        frame = new ChartFrame(title, size);
        show(figures);
    }

    /** What happens when a period is clicked; gets its place. */
    public CumulativeChart onPick(IntConsumer action) {
        frame.onPick(action);
        return this;
    }

    /** Shows other figures; in place of a picture of nothing why there is none, where figures are there. */
    public void show(CumulativeFigures figures, @Nullable String why) {
        frame.because(why);
        show(figures);
    }

    /** Shows other figures. */
    public void show(CumulativeFigures figures) {
        if (figures.isEmpty()) {
            frame.empty(getTranslation("kit.chart.empty"), getTranslation("kit.chart.empty.next"));
        } else {
            frame.draw(configuration(figures), summary(figures), table(figures));
            frame.band(figures.hasBand() ? getTranslation("kit.chart.band.key") : "");
        }
    }

    private Configuration configuration(CumulativeFigures figures) {
        var axes = ChartAxes.of(figures.labels(), figures.unit(), figures.decimals(), !hasNegative(figures), size);
        var configuration = ChartStyle.configuration(axes);
        var series = new CumulativeSeries(figures, format(figures), size == ChartSize.LARGE, this::getTranslation);
        series.all().forEach(configuration::addSeries);
        ChartStyle.leaveRoom(configuration, size);
        if (figures.asOf() != null && figures.lastActual() >= 0) {
            configuration.getxAxis().addPlotLine(asOf(figures));
        }
        return configuration;
    }

    private static boolean hasNegative(CumulativeFigures figures) {
        return figures.plan().stream().anyMatch(v -> v != null && v.signum() < 0)
                || figures.actual().stream().anyMatch(v -> v != null && v.signum() < 0);
    }

    private PlotLine asOf(CumulativeFigures figures) {
        var rule = new PlotLine(figures.lastActual(), 1, ChartStyle.color("accent"));
        rule.setZIndex(1);
        Label label = ChartStyle.ruleLabel(getTranslation("kit.chart.asOf", MONTH_DAY.format(figures.asOf())), "accent");
        boolean early = figures.lastActual() < 2;
        label.setAlign(early ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT);
        label.setTextAlign(early ? TextAlign.LEFT : TextAlign.RIGHT);
        label.setX(early ? 6 : -6);
        label.setY(6);
        rule.setLabel(label);
        return rule;
    }

    private NumberFormats format(CumulativeFigures figures) {
        return NumberFormats.of(getLocale(), figures.decimals());
    }

    private String summary(CumulativeFigures figures) {
        var format = format(figures);
        int last = figures.lastActual();
        int lastPlan = figures.lastPlan();
        if (last < 0) {
            return getTranslation("kit.chart.cumulative.planOnly",
                    ChartWords.amount(format.plain(figures.plan().get(lastPlan)), figures.unit(), getLocale()));
        }
        String key = lastPlan < 0 ? "kit.chart.cumulative.actualOnly" : "kit.chart.cumulative.both";
        return getTranslation(key, figures.labels().get(last), ChartWords.amount(format.plain(figures.actual().get(last)), figures.unit(), getLocale()),
                format.plain(figures.plan().get(last)), lastPlan < 0 ? "" : format.plain(figures.plan().get(lastPlan)));
    }

    private ChartTable table(CumulativeFigures figures) {
        var format = format(figures);
        List<String> headers = List.of(getTranslation("kit.chart.month"), getTranslation("kit.chart.actual"),
                getTranslation("kit.chart.plan"), getTranslation("kit.chart.forecast"));
        return new ChartTable(headers, IntStream.range(0, figures.labels().size())
                .mapToObj(i -> List.of(figures.labels().get(i), format.plain(figures.actual().get(i)),
                        format.plain(figures.plan().get(i)), format.plain(forecast(figures, i)))).toList());
    }

    private static @Nullable BigDecimal forecast(CumulativeFigures figures, int index) {
        return figures.forecast().stream().filter(point -> point.index() == index).findFirst().map(ForecastPoint::value).orElse(null);
    }

    @Override
    protected Div initContent() {
        return new Div(frame);
    }
}
