package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.charts.model.style.SolidColor;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.ui.kit.NumberFormats;

/** What is lacking month by month: under stress as red bars, the baseline outlined over them. */
public final class GapChart extends Composite<Div> {

    private static final int DECIMALS = 1;
    private static final int RHYTHM = 6;

    private final ChartFrame frame;
    private final ChartSize size;

    public GapChart(String title, GapFigures figures, ChartSize size) {
        this.size = size;
        frame = new ChartFrame(title, size);
        show(figures);
    }

    /** Shows other figures. Where nothing is lacking a sentence stands in its place. */
    public void show(GapFigures figures) {
        if (peak(figures.stressed()).isEmpty() && peak(figures.baseline()).isEmpty()) {
            frame.empty(getTranslation("kit.chart.gap.none"), null);
            return;
        }
        frame.draw(configuration(figures), summary(figures), table(figures));
    }

    private Configuration configuration(GapFigures figures) {
        var configuration = ChartStyle.configuration(ChartAxes.of(figures.labels(), figures.unit(), DECIMALS, true, size).every(RHYTHM));
        configuration.getChart().setSpacing(new Number[] {18, 2, 0, 0});
        configuration.getyAxis().setSoftMax(1);
        configuration.addSeries(bars(figures));
        configuration.addSeries(outline(figures));
        return configuration;
    }

    private DataSeries bars(GapFigures figures) {
        var bars = ChartLines.points(getTranslation("kit.chart.gap.stressed"), nullable(figures.stressed()));
        var options = options();
        options.setColor(ChartStyle.color("bad-fill"));
        options.setBorderWidth(0);
        bars.setPlotOptions(options);
        IntStream.range(0, figures.stressed().size()).forEach(at -> bars.get(at).setDataLabels(label(figures.stressed().get(at), "bad")));
        return bars;
    }

    /** Where two would stand in one another, the library leaves out that of the lower bar. */
    private DataLabels label(BigDecimal lacking, String token) {
        if (lacking.signum() == 0) {
            return new DataLabels(false);
        }
        var label = ChartStyle.pointLabel(NumberFormats.of(getLocale(), DECIMALS).plain(lacking), token, true);
        label.setAllowOverlap(false);
        return label;
    }

    private DataSeries outline(GapFigures figures) {
        var outline = ChartLines.points(figures.baselineName(), nullable(figures.baseline()));
        var options = options();
        options.setColor(new SolidColor("transparent"));
        options.setBorderColor(ChartStyle.color("ink"));
        options.setBorderWidth(1.5);
        outline.setPlotOptions(options);
        IntStream.range(0, figures.baseline().size()).filter(at -> figures.stressed().get(at).signum() == 0)
                .forEach(at -> outline.get(at).setDataLabels(label(figures.baseline().get(at), "ink")));
        return outline;
    }

    /** The two stand in one another. */
    private static PlotOptionsColumn options() {
        var options = new PlotOptionsColumn();
        options.setGrouping(false);
        options.setGroupPadding(0.08);
        options.setPointPadding(0.08);
        options.setMaxPointWidth(14);
        options.setAnimation(false);
        return options;
    }

    private static List<@Nullable BigDecimal> nullable(List<BigDecimal> values) {
        return values.stream().map(value -> value.signum() > 0 ? value : null).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Optional<Integer> peak(List<BigDecimal> values) {
        return IntStream.range(0, values.size()).boxed().filter(i -> values.get(i).signum() > 0).max(Comparator.comparing(values::get));
    }

    private String summary(GapFigures figures) {
        var format = NumberFormats.of(getLocale(), DECIMALS);
        return peak(figures.stressed()).map(at -> getTranslation("kit.chart.gap.summary", figures.labels().get(at),
                ChartWords.amount(format.plain(figures.stressed().get(at)), figures.unit(), getLocale())))
                .orElseGet(() -> getTranslation("kit.chart.gap.none"));
    }

    /** A digit more than is drawn: what is lacking of a month that counts is not nothing. */
    private ChartTable table(GapFigures figures) {
        var format = NumberFormats.of(getLocale(), DECIMALS + 1);
        return new ChartTable(List.of(getTranslation("kit.chart.month"), getTranslation("kit.chart.gap.stressed"), figures.baselineName()),
                IntStream.range(0, figures.labels().size()).mapToObj(i -> List.of(figures.labels().get(i),
                        format.plain(figures.stressed().get(i)), format.plain(figures.baseline().get(i)))).toList());
    }

    @Override
    protected Div initContent() {
        return new Div(frame);
    }
}
