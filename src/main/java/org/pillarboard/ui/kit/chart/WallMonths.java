package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DashStyle;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.PlotBand;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.TextAlign;
import java.util.List;
import java.util.stream.IntStream;
import org.pillarboard.ui.kit.Breadth;

/** The months below a wall: what is soon on a ground of its own, a hairline where a year begins; on a phone the first twelve. */
final class WallMonths {

    private static final double LEFT_OF_A_BAR = -0.5;
    static final int ON_PHONES = 12;
    private static final int CLEAR = 6;
    private static final int BELOW_THE_TOP = 13;
    private static final double OVER_A_BAR = 1.2;
    private static final double OVER_WORDS = 1.4;

    private WallMonths() {
    }

    static void write(Configuration configuration, WallFigures figures) {
        var span = figures.span();
        var x = configuration.getxAxis();
        x.setPlotBands(soon(span));
        if (!Breadth.isNarrow()) {
            configuration.getyAxis().setSoftMax(room(figures));
        }
        IntStream.range(1, span.months().size()).filter(i -> span.months().get(i).year() != null).forEach(i -> x.addPlotLine(year(i)));
        ChartStyle.below(configuration, IntStream.range(0, span.months().size()).mapToObj(i -> tick(span.months(), i)).toArray(String[]::new));
    }

    /** How high the scale has to be for the name of what is soon to stand over its bars, the line of cash and the words there. */
    private static double room(WallFigures figures) {
        return IntStream.range(0, Math.min((int) Math.ceil(figures.span().soon()), figures.labels().size()))
                .mapToDouble(i -> figures.cash().get(i).max(figures.total(i)).doubleValue() * (figures.gaps().get(i).signum() > 0 ? OVER_WORDS : OVER_A_BAR))
                .max().orElse(0);
    }

    /** On a phone three bars are too narrow for a name; the figure above the chart names them. */
    private static PlotBand soon(WallFigures.Span span) {
        var band = new PlotBand(LEFT_OF_A_BAR, span.soon() + LEFT_OF_A_BAR, ChartStyle.color("hover"));
        if (Breadth.isNarrow()) {
            return band;
        }
        var label = new Label(ChartStyle.written(span.soonName()));
        label.setAlign(HorizontalAlign.LEFT);
        label.setTextAlign(TextAlign.LEFT);
        label.setX(CLEAR);
        label.setY(BELOW_THE_TOP);
        label.setStyle(ChartStyle.text("ink-3", false));
        band.setLabel(label);
        return band;
    }

    private static PlotLine year(int first) {
        var line = new PlotLine(first + LEFT_OF_A_BAR, 1, ChartStyle.color("line-strong"));
        line.setDashStyle(DashStyle.DOT);
        return line;
    }

    /** Two years side by side would run together: the one that begins stands. */
    private static String tick(List<WallFigures.Month> months, int i) {
        var month = months.get(i);
        boolean ends = i + 1 < months.size() && months.get(i + 1).year() != null;
        return month.year() == null || ends ? month.tick() : month.tick() + "<br/><b>" + month.year() + "</b>";
    }
}
