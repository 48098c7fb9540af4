package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.Cursor;
import com.vaadin.flow.component.charts.model.PlotOptionsSeries;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.PressButton;

/** Holds a chart: the picture, its summary for readers aloud, and the switch to the table of the same figures. */
final class ChartFrame extends Composite<Div> {

    /** The chart library's own pattern module is not loaded: a pattern is laid into the picture once it stands. */
    private static final String HATCH = """
            const at = $0; let tries = 0;
            const hatch = () => {
                const chart = this.configuration;
                if (!chart || !chart.renderer || !chart.series[at]) {
                    if (tries++ < 40) { setTimeout(hatch, 50); }
                    return;
                }
                if (!chart.renderer.box.querySelector('#gap-hatch')) {
                    chart.renderer.definition({tagName: 'pattern', attributes: {id: 'gap-hatch', width: 6, height: 6,
                        patternUnits: 'userSpaceOnUse'}, children: [
                        {tagName: 'rect', attributes: {width: 6, height: 6, fill: 'var(--sz-bad-bg)'}},
                        {tagName: 'path', attributes: {d: 'M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2', stroke: 'var(--sz-bad-fill)',
                            'stroke-width': 1.6}}]});
                }
                chart.series[at].update({color: 'url(#gap-hatch)'});
            };
            hatch();""";

    /** The library draws bands without an edge, which pale as they are do not stand out from the ground. */
    private static final String EDGE = """
            let tries = 0;
            const edge = () => {
                const links = this.configuration?.series?.[0]?.points;
                if (links?.length && links.every(link => link.graphic)) {
                    links.forEach(link => link.graphic.attr({stroke: link.color, 'stroke-width': 1}));
                } else if (tries++ < 40) { setTimeout(edge, 50); }
            };
            edge();""";

    private final String title;
    private final Div root = new Div();
    private final Div stage = new Div();
    private final Span summary = new Span();
    private final NativeButton twin = new PressButton();
    private final Span key = new Span();
    private int hatched = -1;
    private boolean edged;
    private @Nullable IntConsumer pick;
    private @Nullable Chart chart;
    private @Nullable String figures;
    private @Nullable String why;
    private boolean asTable;

    ChartFrame(String title, ChartSize size) {
        this.title = title;
        root.addClassName("chart");
        root.getElement().setAttribute("role", "group").setAttribute("aria-label", title).setAttribute("data-size", size.code());
        stage.addClassName("stage");
        summary.addClassName("aloud");
        twin.addClickListener(event -> turn());
        key.addClassName("ckey");
        key.setVisible(false);
        var bar = new Div(key, twin);
        bar.addClassName("twin");
        root.add(summary, stage, bar);
    }

    /**
     * Draws, or draws anew.
     *
     * @param written the same figures, for those who want them as a table
     */
    void draw(Configuration configuration, String spoken, ChartTable written) {
        figures = written.packed();
        summary.setText(spoken);
        twin.setVisible(true);
        if (chart == null) {
            chart = new Chart();
            listen(chart);
        }
        chart.setConfiguration(configuration);
        if (pick != null) {
            invite(configuration);
        }
        if (chart.isAttached()) { // one that is not yet in a page draws itself when it comes there
            chart.drawChart(true); // from nothing: laid over the old one, a former last point would keep its mark and label
        }
        if (hatched >= 0) {
            chart.getElement().executeJs(HATCH, hatched);
        }
        if (edged) {
            chart.getElement().executeJs(EDGE);
        }
        show();
    }

    /** Says below the picture what its pale band means; empty where it has none. */
    void band(String meaning) {
        key.setText(meaning);
        key.setVisible(!meaning.isEmpty());
    }

    /** Draws a series hatched, by its place. */
    void hatch(int series) {
        hatched = series;
    }

    /** Draws the bands of a flow with an edge. */
    void edge() {
        edged = true;
    }

    /** Begins with the table where the browser is as narrow as a phone: for pictures whose words would lie over one another. */
    void tableOnPhones() {
        asTable = Breadth.isNarrow();
    }

    /** What happens when a point is clicked, or its row in the table; gets its place on the axis. */
    void onPick(IntConsumer action) {
        pick = action;
        if (chart != null) {
            listen(chart);
        }
    }

    private void listen(Chart drawn) {
        if (pick != null) {
            var action = pick;
            drawn.addPointClickListener(event -> action.accept((int) event.getMouseDetails().getxValue()));
            invite(drawn.getConfiguration());
        }
    }

    /** What can be clicked looks so. */
    private static void invite(Configuration configuration) {
        configuration.getPlotOptions().stream().filter(PlotOptionsSeries.class::isInstance).map(PlotOptionsSeries.class::cast)
                .forEach(all -> all.setCursor(Cursor.POINTER));
    }

    /** Why there is nothing to draw, where that is not that there is nothing yet. */
    void because(@Nullable String reason) {
        why = reason;
    }

    /** Nothing to draw: says so in the chart's place. */
    void empty(String what, @Nullable String next) {
        figures = null;
        chart = null;
        summary.setText("");
        band("");
        twin.setVisible(false);
        stage.removeAll();
        stage.add(why == null ? new EmptyState(what, next) : new EmptyState(why, null));
    }

    private void turn() {
        asTable = !asTable;
        show();
    }

    private void show() {
        var part = asTable ? table() : picture();
        if (stage.getChildren().noneMatch(part::equals)) {
            stage.removeAll();
            stage.add(part);
        }
        twin.setText(getTranslation(asTable ? "kit.chart.toChart" : "kit.chart.toTable"));
        twin.getElement().setAttribute("aria-pressed", String.valueOf(asTable));
    }

    private Component picture() {
        return chart == null ? new Div() : chart;
    }

    private Component table() {
        var twinTable = new DataTable<List<String>>(title).dense();
        if (figures != null) {
            var table = ChartTable.unpack(figures);
            List<String> headers = table.headers();
            if (pick == null) {
                twinTable.column(headers.getFirst(), List::getFirst);
            } else {
                twinTable.part(headers.getFirst(), row -> door(row.getFirst(), table.rows().indexOf(row), pick));
            }
            for (int i = 1; i < headers.size(); i++) {
                int column = i;
                twinTable.number(headers.get(i), row -> row.get(column));
            }
            twinTable.rows(table.rows());
        }
        return twinTable;
    }

    /** Leads where the point of the picture leads. */
    private static Component door(String name, int place, IntConsumer action) {
        var door = new PressButton(name, event -> action.accept(place));
        door.addClassName("link");
        return door;
    }

    @Override
    protected Div initContent() {
        return root;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ChartWords.speak(event.getUI());
    }
}
