package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.charts.model.AbstractSeries;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DashStyle;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.charts.model.Stacking;
import com.vaadin.flow.component.charts.model.StepType;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.NumberFormats;

/** A wall of what falls due: a bar a month in layers, what is not covered on top in red, the money there is as a stepped line. */
public final class WallChart extends Composite<Div> {

    private static final List<String> COLORS = List.of("c1", "c2", "c3", "c4");
    /** The palest layer is too near to the ground: its edge tells it. */
    private static final String PALEST = "c4";
    private static final String EDGE = "c2";
    private static final int DECIMALS = 1;
    private static final double CASH_WIDTH = 1.75;
    private static final double HALF = 0.5;
    private static final int ABOVE = -23;
    private static final int ABOVE_LINE = -2;
    private static final int HALF_BAR = 13;

    private final ChartFrame frame;
    private final ChartSize size;

    public WallChart(String title, WallFigures figures, ChartSize size) {
        this.size = size;
        frame = new ChartFrame(title, size);
        frame.hatch(0);
        show(figures);
    }

    /** What happens when a month is clicked; gets its place. */
    public WallChart onPick(IntConsumer action) {
        frame.onPick(action);
        return this;
    }

    /** Shows other figures. */
    public void show(WallFigures figures) {
        if (figures.isEmpty()) {
            frame.empty(getTranslation("kit.chart.empty"), getTranslation("kit.chart.empty.next"));
        } else {
            frame.draw(configuration(figures), summary(figures), table(figures));
        }
    }

    private Configuration configuration(WallFigures all) {
        var figures = Breadth.isNarrow() ? all.first(WallMonths.ON_PHONES) : all;
        var configuration = ChartStyle.configuration(
                ChartAxes.of(figures.labels(), figures.unit(), DECIMALS, true, size));
        WallMonths.write(configuration, figures);
        configuration.addSeries(gaps(figures));
        for (int i = figures.layers().size() - 1; i >= 0; i--) {
            var layer = figures.layers().get(i);
            configuration.addSeries(layer(layer, COLORS.get(i % COLORS.size())));
        }
        var cash = cash(figures);
        var line = ChartLines.line("ink", CASH_WIDTH, DashStyle.SOLID);
        line.setStep(StepType.CENTER);
        cash.setPlotOptions(line);
        configuration.addSeries(cash);
        configuration.addSeries(ends(figures.cash()));
        configuration.getxAxis().setExtremes(0, figures.cash().size() - 1);
        return configuration;
    }

    /** A stepped line goes from the middle of the first bar to that of the last: this takes it to the edges of both months. */
    private static DataSeries ends(List<BigDecimal> cash) {
        int last = cash.size() - 1;
        var ends = new DataSeries(new DataSeriesItem(-HALF, cash.getFirst()), new DataSeriesItem(0, cash.getFirst()), new DataSeriesItem(0, (Number) null),
                new DataSeriesItem(last, cash.getLast()), new DataSeriesItem(last + HALF, cash.getLast()));
        var line = ChartLines.line("ink", CASH_WIDTH, DashStyle.SOLID);
        line.setEnableMouseTracking(false);
        line.setShowInLegend(false);
        line.setMarker(new Marker(false));
        ends.setPlotOptions(line);
        return ends;
    }

    private static AbstractSeries layer(WallFigures.Layer layer, String token) {
        var series = column(ChartLines.values(layer.name(), layer.values()), token);
        if (token.equals(PALEST)) {
            var options = (PlotOptionsColumn) series.getPlotOptions();
            options.setBorderWidth(1);
            options.setBorderColor(ChartStyle.color(EDGE));
        }
        return series;
    }

    private DataSeries gaps(WallFigures figures) {
        var series = column(new DataSeries(getTranslation("kit.chart.wall.gap")), "bad-fill");
        lacking(figures).forEach(i -> {
            var point = new DataSeriesItem(i, figures.gaps().get(i).doubleValue());
            if (!figures.isBelowCash(i)) {
                point.setDataLabels(label(figures, i, VerticalAlign.TOP, ABOVE));
            }
            series.add(point);
        });
        return series;
    }

    /** Where the line runs above a bar that lacks money, the words stand over the line instead of on it. */
    private AbstractSeries cash(WallFigures figures) {
        String name = getTranslation("kit.chart.wall.cash");
        var told = lacking(figures).filter(figures::isBelowCash).boxed().toList();
        if (told.isEmpty()) {
            return ChartLines.values(name, figures.cash());
        }
        var series = ChartLines.points(name, figures.cash());
        told.forEach(i -> series.get(i).setDataLabels(label(figures, i, VerticalAlign.BOTTOM, ABOVE_LINE)));
        return series;
    }

    private static IntStream lacking(WallFigures figures) {
        return IntStream.range(0, figures.gaps().size()).filter(i -> figures.gaps().get(i).signum() > 0);
    }

    /** Of neighbours the first alone says what the amounts are; its words, and those of the last month, end with their bar. */
    private DataLabels label(WallFigures figures, int month, VerticalAlign align, int above) {
        String amount = NumberFormats.of(getLocale(), DECIMALS).plain(figures.gaps().get(month));
        boolean follows = month > 0 && figures.gaps().get(month - 1).signum() > 0;
        var label = ChartStyle.pointLabel(follows ? amount : getTranslation("kit.chart.wall.lacking", amount), "bad", true);
        label.setVerticalAlign(align);
        label.setY(above);
        boolean last = month == figures.gaps().size() - 1;
        if (!follows && (last || month > 0 && figures.gaps().get(month + 1).signum() > 0)) {
            label.setAlign(HorizontalAlign.RIGHT);
            label.setX(HALF_BAR);
        }
        return label;
    }

    private static <S extends AbstractSeries> S column(S series, String token) {
        var options = new PlotOptionsColumn();
        options.setStacking(Stacking.NORMAL);
        options.setColor(ChartStyle.color(token));
        options.setBorderWidth(0);
        options.setMaxPointWidth(26);
        options.setAnimation(false);
        series.setPlotOptions(options);
        return series;
    }

    private String summary(WallFigures figures) {
        var format = NumberFormats.of(getLocale(), DECIMALS);
        int peak = figures.peak();
        long gaps = figures.gaps().stream().filter(gap -> gap.signum() > 0).count();
        return getTranslation("kit.chart.wall.summary", figures.labels().get(peak),
                ChartWords.amount(format.plain(figures.total(peak)), figures.unit(), getLocale()), gaps);
    }

    private ChartTable table(WallFigures figures) {
        var format = NumberFormats.of(getLocale(), DECIMALS);
        var headers = new ArrayList<String>();
        headers.add(getTranslation("kit.chart.month"));
        figures.layers().forEach(layer -> headers.add(layer.name()));
        headers.add(getTranslation("kit.chart.wall.gap"));
        headers.add(getTranslation("kit.chart.wall.cash"));
        return new ChartTable(List.copyOf(headers), IntStream.range(0, figures.labels().size()).mapToObj(i -> {
            var row = new ArrayList<String>();
            row.add(figures.labels().get(i));
            figures.layers().forEach(layer -> row.add(format.plain(layer.values().get(i))));
            row.add(format.plain(figures.gaps().get(i)));
            row.add(format.plain(figures.cash().get(i)));
            return List.copyOf(row);
        }).toList());
    }

    @Override
    protected Div initContent() {
        return new Div(frame);
    }
}
