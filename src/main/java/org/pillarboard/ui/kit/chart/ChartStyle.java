package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.charts.model.AxisTitle;
import com.vaadin.flow.component.charts.model.ChartModel;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.Crosshair;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import com.vaadin.flow.component.charts.model.PlotOptionsSeries;
import com.vaadin.flow.component.charts.model.Tooltip;
import com.vaadin.flow.component.charts.model.XAxis;
import com.vaadin.flow.component.charts.model.YAxis;
import com.vaadin.flow.component.charts.model.style.Color;
import com.vaadin.flow.component.charts.model.style.FontWeight;
import com.vaadin.flow.component.charts.model.style.SolidColor;
import com.vaadin.flow.component.charts.model.style.Style;
import java.util.List;
import java.util.Objects;
import org.springframework.web.util.HtmlUtils;

/**
 * What all charts share. Colours are the names of tokens, resolved by the browser, so that light and dark flip without a
 * round trip; no legend, border, animation, credits; never an export server.
 *
 * @see "ADR 0013"
 */
final class ChartStyle {

    /** Pixels between two lines of the scale of a count, about. */
    private static final int BETWEEN_LINES = 48;

    private ChartStyle() {
    }

    /** The colour of a token of the styles, such as {@code c1}. */
    static Color color(String token) {
        return new TokenColor(token);
    }

    static Configuration configuration(ChartAxes axes) {
        var configuration = new Configuration();
        configuration.setTitle("");
        configuration.setExporting(false);
        configuration.disableCredits();
        configuration.getLegend().setEnabled(false);
        configuration.setAccessibility(new ChartAccess());
        model(configuration.getChart());
        x(configuration.getxAxis(), axes);
        y(configuration.getyAxis(), axes);
        configuration.setTooltip(tooltip(axes));
        configuration.setPlotOptions(series());
        return configuration;
    }

    private static void model(ChartModel chart) {
        chart.setStyledMode(false);
        chart.setBackgroundColor(new SolidColor("transparent"));
        chart.setAnimation(false);
        chart.setSpacing(new Number[] {12, 0, 4, 0});
        var font = text("ink-3", false);
        font.setFontFamily("inherit");
        chart.setStyle(font);
    }

    private static void x(XAxis x, ChartAxes axes) {
        x.setCategories(axes.labels().stream().map(ChartStyle::written).toArray(String[]::new));
        x.setMin(0);
        x.setMax(Math.max(0, axes.labels().size() - 1));
        x.setLineColor(color("line-strong"));
        x.setTickLength(0);
        x.setGridLineWidth(0);
        x.setTitle(new AxisTitle(""));
        x.getLabels().setStyle(text("ink-3", false));
        x.getLabels().setStep(axes.step());
        x.getLabels().setRotation(0);
        var crosshair = new Crosshair();
        crosshair.setColor(color("hover"));
        x.setCrosshair(crosshair);
    }

    /** Other words below the points, on a second axis: the first keeps the whole names for what is shown at a point. */
    static XAxis below(Configuration configuration, String... words) {
        configuration.getxAxis().getLabels().setEnabled(false);
        var axis = new XAxis();
        axis.setLinkedTo(0);
        axis.setCategories(words);
        axis.setTitle(new AxisTitle(""));
        axis.setLineWidth(0);
        axis.setTickLength(0);
        axis.getLabels().setStyle(text("ink-3", false));
        axis.getLabels().setStep(1);
        axis.getLabels().setRotation(0);
        configuration.addxAxis(axis);
        return axis;
    }

    private static void y(YAxis y, ChartAxes axes) {
        y.setTitle(new AxisTitle(""));
        y.setGridLineColor(color("grid-line"));
        y.setGridLineWidth(1);
        y.setLineWidth(0);
        if (axes.countsWhole()) { // five lines between whole numbers would leave half the chart empty above a plan of four
            y.setTickPixelInterval(BETWEEN_LINES);
            y.setSoftMax(1);
        } else {
            y.setTickAmount(5);
        }
        y.getLabels().setStyle(text("ink-3", false));
        y.getLabels().setFormat(signed("value", ",f"));
        y.setAllowDecimals(!axes.countsWhole());
        if (axes.fromZero()) {
            y.setMin(0);
        }
    }

    private static Tooltip tooltip(ChartAxes axes) {
        var tooltip = new Tooltip();
        tooltip.setShared(true);
        tooltip.setShadow(false);
        tooltip.setAnimation(false);
        tooltip.setBorderWidth(1);
        tooltip.setBorderRadius(8);
        tooltip.setBackgroundColor(color("card"));
        tooltip.setBorderColor(color("line-strong"));
        tooltip.setStyle(text("ink", false));
        String unit = axes.unit().isEmpty() ? "" : " " + written(axes.unit());
        tooltip.setValueDecimals(axes.decimals()); // these two are read aloud
        tooltip.setValueSuffix(unit);
        tooltip.setPointFormat("<span style=\"color:{point.color}\">\u25cf</span> {series.name}: <b>" + signed("point.y", ",." + axes.decimals() + "f")
                + unit + "</b><br/>");
        return tooltip;
    }

    /** A number as the browser writes it, with the minus sign of all other figures instead of its hyphen. */
    private static String signed(String number, String format) {
        return "{#if (lt %1$s 0)}\u2212{(multiply %1$s -1):%2$s}{else}{%1$s:%2$s}{/if}".formatted(number, format);
    }

    private static PlotOptionsSeries series() {
        var series = new PlotOptionsSeries();
        series.setAnimation(false);
        series.setMarker(new Marker(false));
        series.setConnectNulls(false);
        return series;
    }

    static Style text(String token, boolean bold) {
        return text(token, bold, new LabelStyle(false));
    }

    /** Of words that lines run through. */
    static Style textOverLines(String token, boolean bold) {
        return text(token, bold, new LabelStyle(true));
    }

    private static Style text(String token, boolean bold, LabelStyle style) {
        style.setColor(color(token));
        style.setFontSize("12px");
        style.setFontWeight(bold ? FontWeight.BOLD : FontWeight.NORMAL);
        return style;
    }

    /** A word at a point, in the colour of its line. */
    static DataLabels pointLabel(String text, String token, boolean bold) {
        return markedLabel(written(text), token, bold);
    }

    /** The same of words with marks of their own; what is typed stands in it as {@link #written}. */
    static DataLabels markedLabel(String markup, String token, boolean bold) {
        var label = new DataLabels(true);
        label.setFormat(markup);
        label.setCrop(false);
        label.setOverflow("allow");
        label.setAllowOverlap(true);
        label.setStyle(text(token, bold));
        return label;
    }

    /** Leaves the room at the right end that the words at the ends of the lines need. Call it when all series are in. */
    static void leaveRoom(Configuration configuration, ChartSize size) {
        var words = configuration.getSeries().stream().filter(DataSeries.class::isInstance).map(DataSeries.class::cast)
                .flatMap(series -> series.getData().stream()).map(DataSeriesItem::getDataLabels).filter(Objects::nonNull)
                .map(DataLabels::getFormat).toList();
        configuration.getChart().setSpacingRight(size.endRoom(words));
    }

    static Marker dot(String fill, String line, double radius) {
        var marker = new Marker(true);
        marker.setSymbol(MarkerSymbolEnum.CIRCLE);
        marker.setRadius(radius);
        marker.setFillColor(color(fill));
        marker.setLineColor(color(line));
        marker.setLineWidth(1.5);
        return marker;
    }

    /** A label of an axis rule. */
    static Label ruleLabel(String text, String token) {
        var label = new Label(written(text));
        label.setRotation(0);
        label.setStyle(text(token, false));
        return label;
    }

    /** Words as the charts write them out: of what anybody typed, tags would be read as marks and braces as a format. */
    static String written(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").replace("{", "(").replace("}", ")");
    }

    static boolean isIsolated(List<?> points, int i) {
        boolean before = i > 0 && points.get(i - 1) != null;
        boolean after = i + 1 < points.size() && points.get(i + 1) != null;
        return !before && !after;
    }
}
