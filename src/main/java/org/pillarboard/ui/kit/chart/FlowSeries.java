package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItemSankey;
import com.vaadin.flow.component.charts.model.Node;
import java.math.BigDecimal;
import java.util.List;

/** A sankey's links with its nodes said beforehand, so that each keeps its column, word and colour; the library has no door for that. */
final class FlowSeries extends DataSeries {

    /** Written to the browser like the fields of every configuration object. */
    @SuppressWarnings("unused")
    private final List<Node> nodes;

    FlowSeries(String name, List<Node> nodes) {
        super(name);
        this.nodes = nodes;
    }

    void link(String from, String to, BigDecimal amount, String token) {
        var link = new DataSeriesItemSankey(from, to, amount);
        link.setColor(ChartStyle.color(token));
        add(link);
    }
}
