package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItemSankey;
import com.vaadin.flow.component.charts.model.Node;
import java.math.BigDecimal;
import java.util.List;

/** A sankey's links with its nodes said beforehand, so that each keeps its column, word and colour; the library has no door for that. */
final class FlowSeries extends DataSeries {

    /** What is said aloud of a link, for {@link ChartAccess}. */
    static final String ALOUD = "{point.options.aloud}";

    /** Written to the browser like the fields of every configuration object. */
    @SuppressWarnings("unused")
    private final List<Node> nodes;

    FlowSeries(String name, List<Node> nodes) {
        super(name);
        this.nodes = nodes;
    }

    /** @param aloud what a reader aloud says of it */
    void link(String from, String to, BigDecimal amount, String token, String aloud) {
        var link = new Link(from, to, amount, aloud);
        link.setColor(ChartStyle.color(token));
        add(link);
    }

    private static final class Link extends DataSeriesItemSankey {

        @SuppressWarnings("unused")
        private final String aloud;

        Link(String from, String to, BigDecimal amount, String aloud) {
            super(from, to, amount);
            this.aloud = aloud;
        }
    }
}
