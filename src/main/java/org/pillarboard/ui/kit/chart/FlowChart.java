package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Node;
import com.vaadin.flow.component.charts.model.PlotOptionsSankey;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pillarboard.ui.kit.NumberFormats;

/** A flow from left to right in named columns, the width of each band its amount; what alarms in red, what is settled neither way in grey. */
public final class FlowChart extends Composite<Div> {

    private static final List<String> COLORS = List.of("c3", "c1", "c2", "c3");
    private static final String ALARM = "bad-fill";
    private static final String QUIET = "ink-3";
    private static final int DECIMALS = 1;
    private static final int LEAST_ROOM = 72;
    private static final int LABEL_GAP = 24;
    private static final int BESIDE_LAST = 6;

    private final FlowFigures figures;
    private final ChartFrame frame;

    public FlowChart(String title, FlowFigures figures, ChartSize size) {
        this.figures = figures;
        frame = new ChartFrame(title, size);
        frame.tableOnPhones();
        if (figures.links().isEmpty()) {
            frame.empty(getTranslation("kit.chart.empty"), getTranslation("kit.chart.empty.next"));
        } else {
            frame.edge();
            frame.draw(configuration(size), summary(), table());
        }
    }

    private Configuration configuration(ChartSize size) {
        var configuration = ChartStyle.configuration(ChartAxes.of(List.of(), figures.unit(), DECIMALS, true, size));
        configuration.setAccessibility(new ChartAccess(FlowSeries.ALOUD));
        configuration.getChart().setType(ChartType.SANKEY);
        configuration.getChart().setSpacing(new Number[] {8, endRoom(), 4, 0});
        configuration.getxAxis().setVisible(false);
        configuration.getyAxis().setVisible(false);
        var tooltip = configuration.getTooltip();
        tooltip.setShared(false);
        tooltip.setHeaderFormat("");
        tooltip.setPointFormat("{point.fromNode.name} \u2192 {point.toNode.name}: {point.weight:,.1f} " + ChartStyle.written(figures.unit()));
        var series = new FlowSeries("", figures.nodes().stream().map(this::node).toList());
        figures.links().forEach(link -> series.link(link.from(), link.to(), link.amount(), color(link.mark(), link.from()), aloud(link)));
        series.setPlotOptions(options());
        configuration.addSeries(series);
        return configuration;
    }

    private String aloud(FlowFigures.Link link) {
        return getTranslation("kit.chart.flow.aloud", byId().get(link.from()).name(), byId().get(link.to()).name(),
                NumberFormats.of(getLocale(), DECIMALS).plain(link.amount()), figures.unit());
    }

    /** The words of the last column stand behind it. */
    private int endRoom() {
        int last = figures.heads().size() - 1;
        return Math.max(LEAST_ROOM, LABEL_GAP + figures.nodes().stream().filter(node -> node.column() == last)
                .mapToInt(node -> ChartAxes.width(node.name() + " " + node.figure())).max().orElse(0));
    }

    private static PlotOptionsSankey options() {
        var options = new PlotOptionsSankey();
        options.setNodeWidth(11);
        options.setNodePadding(18);
        options.setLinkOpacity(0.26);
        options.setMinLinkWidth(2);
        options.setAnimation(false);
        options.setBorderWidth(0);
        options.setClip(false);
        var labels = new DataLabels(true);
        labels.setStyle(ChartStyle.text("ink", false));
        options.setDataLabels(labels);
        return options;
    }

    private String color(FlowFigures.Mark mark, String from) {
        return switch (mark) {
            case NONE -> color(from);
            case QUIET -> QUIET;
            case ALARM -> ALARM;
        };
    }

    private String color(String id) {
        return figures.nodes().stream().filter(node -> node.id().equals(id)).findFirst().map(node -> COLORS.get(node.column() % COLORS.size())).orElse(QUIET);
    }

    private Node node(FlowFigures.Node one) {
        var name = ChartStyle.written(one.name());
        var node = new Node(one.id(), name);
        node.setColumn(one.column());
        node.setColor(ChartStyle.color(color(one.mark(), one.id())));
        boolean alarm = one.mark() == FlowFigures.Mark.ALARM;
        var label = ChartStyle.markedLabel(name + " <b>" + ChartStyle.written(one.figure()) + "</b>", alarm ? "bad" : "ink", alarm);
        label.setStyle(ChartStyle.textOverLines(alarm ? "bad" : "ink", alarm));
        label.setAlign(HorizontalAlign.LEFT);
        label.setX(16);
        node.setDataLabels(label);
        return node;
    }

    private Map<String, FlowFigures.Node> byId() {
        return figures.nodes().stream().collect(Collectors.toMap(FlowFigures.Node::id, Function.identity()));
    }

    private String summary() {
        var unsecured = figures.links().stream().filter(link -> byId().get(link.to()).mark() != FlowFigures.Mark.NONE)
                .map(FlowFigures.Link::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return getTranslation("kit.chart.flow.summary", String.valueOf(figures.links().size()),
                ChartWords.amount(NumberFormats.of(getLocale(), DECIMALS).plain(unsecured), figures.unit(), getLocale()));
    }

    /** Column by column: where what falls due comes from, then what pays it, then when that falls due. */
    private ChartTable table() {
        var nodes = byId();
        var format = NumberFormats.of(getLocale(), DECIMALS);
        return new ChartTable(List.of(getTranslation("kit.chart.flow.from"), getTranslation("kit.chart.flow.to"),
                getTranslation("kit.chart.flow.amount", figures.unit())), figures.links().stream().sorted(
                        Comparator.comparingInt(link -> nodes.get(link.from()).column())).map(link -> List.of(
                        nodes.get(link.from()).name(), nodes.get(link.to()).name(), format.plain(link.amount()))).toList());
    }

    @Override
    protected Div initContent() {
        var heads = new Div();
        heads.addClassName("flowh");
        // the last head ends where its bars do
        heads.getElement().setAttribute("style", "margin-inline-end: " + (endRoom() - BESIDE_LAST) + "px");
        figures.heads().forEach(head -> heads.add(new Span(head)));
        var flow = new Div(heads, frame);
        flow.addClassName("flow");
        return flow;
    }
}
