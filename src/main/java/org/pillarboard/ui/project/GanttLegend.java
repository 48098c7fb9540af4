package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What the bars mean. */
final class GanttLegend {

    private GanttLegend() {
    }

    static Component draw(ProjectWords words) {
        var legend = new Div();
        legend.addClassNames("lg", "glg");
        for (String kind : new String[] {"pl", "ac", "ov", "fc"}) {
            legend.add(new Markup().mark(kind, 0, "").word("", 0, words.text("project.bars." + kind)).draw("k", ""));
        }
        return legend;
    }
}
