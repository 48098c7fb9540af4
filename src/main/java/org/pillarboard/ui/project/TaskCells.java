package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.pillarboard.project.TaskRow;
import org.pillarboard.project.TaskState;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Tone;

/** What a task's row and card are made of. */
record TaskCells(TaskWords words) {

    private static final char BRACKET = '\uFF08';

    Component name(TaskRow row) {
        var link = link(words.words().task(row.id()), row.name());
        link.addClassNames("b", "ell", "plain");
        link.setTitle(row.name());
        var code = new Div(new Span(row.code()));
        code.addClassNames("cap", "num", "ell");
        var name = new Div(link, code);
        name.addClassName("pname");
        return name;
    }

    /** A name breaks before its brackets rather than within them. */
    static NavAnchor link(String task, String name) {
        int bracket = name.lastIndexOf(BRACKET);
        if (bracket <= 0) {
            return new NavAnchor(task, name);
        }
        var last = new Span(name.substring(bracket));
        last.addClassName("cl");
        var link = new NavAnchor(task, new Span(name.substring(0, bracket)), last);
        link.addClassName("link");
        return link;
    }

    Component due(TaskRow row) {
        var day = new Span(words.words().day(row.dates().dueOn()));
        var distance = new Span(words.distance(row));
        distance.addClassName("slip");
        if (row.state() == TaskState.OVERDUE || row.state() == TaskState.DUE_SOON) {
            distance.getElement().setAttribute("data-tone", row.state() == TaskState.OVERDUE ? Tone.BAD.code() : Tone.WARN.code());
        }
        var cell = new Div(day, distance);
        cell.addClassNames("fin", "num");
        return cell;
    }

    /** The whole of it on a phone. */
    Component card(TaskRow row) {
        var top = new Div(name(row), words.badge(row.state()));
        top.addClassName("top");
        var unit = new Span(words.words().unit(row.unitCode()));
        unit.addClassName("cap");
        var foot = new Div(unit, due(row));
        foot.addClassName("top");
        var card = new Div(top, foot);
        card.addClassName("pcard");
        return card;
    }
}
