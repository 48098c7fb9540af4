package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.ProjectPreview;
import org.pillarboard.ui.shell.Links;

/** The gravest projects of a pillar with their year of milestones, a line each, as its page shows them. */
@org.springframework.stereotype.Component
final class PillarProjects implements ProjectPreview {

    private static final int SHOWN = 6;

    private final ProjectBook book;

    PillarProjects(ProjectBook book) {
        this.book = book;
    }

    @Override
    public Optional<Component> of(String pillarCode, Lens lens, Locale locale) {
        var day = lens.asOf().day();
        var filter = ProjectFilter.none().pillar(pillarCode).unit(lens.unitCode()).on(day.isBefore(book.today()) ? day : null);
        var rows = book.first(filter, SHOWN);
        return rows.isEmpty() ? Optional.empty() : Optional.of(card(rows, book.words(locale, filter), all(pillarCode, lens)));
    }

    private static String all(String pillarCode, Lens lens) {
        return Links.projects(Links.PROJECTS, QueryParameters.simple(Map.of("pillar", pillarCode, "unit", lens.unitCode())));
    }

    private static Component card(List<ProjectRow> rows, ProjectWords words, String all) {
        var list = new Div(head(words));
        list.addClassName("plist");
        rows.forEach(row -> list.add(line(row, words)));
        return new Card(words.text("project.preview"), words.text("project.preview.order"))
                .control(MilestoneStrip.legend(words), new NavAnchor(all, words.text("project.preview.all"))).bleed(list);
    }

    private static Component head(ProjectWords words) {
        var head = new Div(new Span(words.text("project.list.name")), new Span(words.text("project.list.progress")),
                MilestoneStrip.head(words), new Span(words.text("project.list.finish")), new Span(words.text("project.list.light")));
        head.addClassNames("pl", "plh");
        return head;
    }

    private static Component line(ProjectRow row, ProjectWords words) {
        var cells = new ProjectCells(words);
        var line = new NavAnchor(Links.project(row.id()), name(row, words), cells.progress(row), new MilestoneStrip(row, words),
                cells.finish(row), words.badge(row.light()));
        line.addClassName("pl");
        return line;
    }

    private static Component name(ProjectRow row, ProjectWords words) {
        var name = new Div();
        name.setText(row.name());
        name.setTitle(row.name());
        name.addClassNames("b", "ell");
        var unit = new Div();
        unit.setText(words.unit(row.unitCode()));
        unit.addClassNames("cap", "ell");
        var cell = new Div(name, unit);
        cell.addClassName("pname");
        return cell;
    }
}
