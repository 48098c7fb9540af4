package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.charts.model.style.Style;

/** A style of words without the outline Highcharts draws round labels, which blurs them on a dark ground. */
final class LabelStyle extends Style {

    /** Written to the browser like the fields of every configuration object. */
    @SuppressWarnings("unused")
    private final String textOutline = "none";
}
