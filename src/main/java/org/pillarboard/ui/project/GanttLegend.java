package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the bars mean. */
final class GanttLegend {

    private GanttLegend() {
    }

    /** Of a project's calendar. */
    static Component draw(ProjectWords words) {
        return draw(words, List.of("pl", "ac", "ov", "fc", "slip", "pt"));
    }

    /** Of the timeline's rows. */
    static Component thin(ProjectWords words, boolean steps) {
        var legend = draw(words, thin(steps));
        legend.addClassName("thin");
        return led(legend, words.text("project.bars"));
    }

    /** A key that begins with what it is of: beside another the same words stand for other shapes. */
    static Component led(Div legend, String of) {
        var lead = new Span(of);
        lead.addClassName("lead");
        legend.addComponentAsFirst(lead);
        return legend;
    }

    /** The kinds of bars of the timeline. */
    static List<String> thin(boolean steps) {
        return steps ? List.of("pl", "ac", "ov", "fc", "slip", "pt") : List.of("pl", "ac", "fc", "slip");
    }

    private static Div draw(ProjectWords words, List<String> kinds) {
        var legend = new Div();
        legend.addClassNames("lg", "glg");
        for (String kind : kinds) {
            legend.add(new Markup().mark(kind, 0, "").word("", 0, words.text("project.bars." + kind)).draw("k", ""));
        }
        return legend;
    }
}
