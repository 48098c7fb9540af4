package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.charts.model.style.Style;

/** A style of words without the outline Highcharts draws round labels, which blurs them on a dark ground; or with one in the ground's own colour. */
final class LabelStyle extends Style {

    /** Written to the browser like the fields of every configuration object. */
    @SuppressWarnings("unused")
    private final String textOutline;

    LabelStyle(boolean overLines) {
        textOutline = overLines ? "2px var(--sz-card)" : "none";
    }
}
