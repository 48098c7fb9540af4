package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.pillarboard.project.MilestoneState;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Tone;

/** How a list names a project: its name as a link, below it the number and what comes next; and the whole of it on a phone. */
record ProjectNames(ProjectWords words) {

    /** A project as a card. */
    Component card(ProjectRow row) {
        var cells = new ProjectCells(words);
        var top = new Div(name(row), words.badge(row.light()));
        top.addClassName("top");
        var unit = new Span(words.unit(row.unitCode()));
        unit.addClassName("cap");
        var mid = new Div(unit, cells.finish(row));
        mid.addClassName("top");
        var card = new Div(top, mid, cells.progress(row), new MilestoneStrip(row, words));
        card.addClassName("pcard");
        return card;
    }

    Component name(ProjectRow row) {
        var next = new Div(next(row));
        next.addClassNames("cap", "num", "ell");
        var name = new Div(link(row), next);
        name.addClassName("pname");
        return name;
    }

    private NavAnchor link(ProjectRow row) {
        var link = new NavAnchor(words.project(row.id()), row.name());
        link.addClassNames("b", "ell", "plain");
        link.setTitle(row.name());
        return link;
    }

    private Component next(ProjectRow row) {
        var next = row.next();
        if (next == null) {
            return new Span(row.code());
        }
        var day = new Span(words.day(next.plannedOn()));
        day.addClassName("nb");
        boolean overdue = next.state() == MilestoneState.OPEN_RED;
        var step = new Span(new Text(row.nextName(words.locale()) + " "), day);
        step.addClassName("cl");
        var told = new Span(new Text(words.text(overdue ? "project.list.next.overdue" : "project.list.next", row.code(), "")), step);
        if (overdue) {
            told.getElement().setAttribute("data-tone", row.light().rag().map(Tone::of).orElse(Tone.BAD).code());
        }
        return told;
    }
}
