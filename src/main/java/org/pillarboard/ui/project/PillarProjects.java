package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectLight;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.ProjectPreview;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.shell.Links;

/**
 * The projects of a pillar that are off their plan, then those with steps to come, the gravest first, with their year of milestones, a line
 * each, that unfolds; where they are few, overdue tasks follow.
 */
@org.springframework.stereotype.Component
final class PillarProjects implements ProjectPreview {

    private static final int SHOWN = 6;

    /** Long enough for any milestone that is still open. */
    private static final int AHEAD = 3650;

    private final ProjectBook book;
    private final PillarTasks tasks;
    private final EvidenceDownloads downloads;

    PillarProjects(ProjectBook book, PillarTasks tasks, EvidenceDownloads downloads) {
        this.book = book;
        this.tasks = tasks;
        this.downloads = downloads;
    }

    @Override
    public Optional<Component> of(String pillarCode, Lens lens, Locale locale) {
        var all = all(pillarCode, lens);
        var rows = new ArrayList<>(off(all));
        if (rows.size() < SHOWN) {
            rows.addAll(book.first(all.lights(EnumSet.of(ProjectLight.GREEN, ProjectLight.NOT_STARTED)).dueWithin(AHEAD), SHOWN - rows.size()));
        }
        var words = book.words(locale, all);
        var late = new ArrayList<>(rows.size() < SHOWN ? tasks.late(pillarCode, lens, SHOWN - rows.size(), words) : List.of());
        long ended = rows.isEmpty() ? book.lights(all).values().stream().mapToLong(Long::longValue).sum() : 0;
        if (!late.isEmpty() && rows.size() + ended > 0) {
            late.addFirst(headOfTasks(pillarCode, lens, words));
        }
        var lacking = lacking(all, pillarCode, lens, locale);
        if (rows.isEmpty() && late.isEmpty() && ended == 0 && lacking.isEmpty()) {
            return Optional.empty();
        }
        var card = card(rows, late, ended, sub(all, ended, words), way(pillarCode, lens, words), words);
        return Optional.of(lacking.isEmpty() ? card : card.body(lacking.toArray(Component[]::new)));
    }

    /** What the registers of a past day lack, a sentence each. */
    private List<Component> lacking(ProjectFilter all, String pillarCode, Lens lens, Locale locale) {
        return Stream.of(book.late(all, locale), tasks.late(pillarCode, lens, locale)).flatMap(late -> late.aside().stream())
                .<Component>map(PillarProjects::cap).toList();
    }

    private static Component cap(String told) {
        var cap = new Paragraph(told);
        cap.addClassName("cap");
        return cap;
    }

    private ProjectFilter all(String pillarCode, Lens lens) {
        var day = lens.asOf().day();
        return ProjectFilter.none().pillar(pillarCode).unit(lens.unitCode()).on(day.isBefore(book.today()) ? day : null);
    }

    @Override
    public String address(String pillarCode, Lens lens) {
        return Links.projects(Links.PROJECTS, FilterAddress.write(all(pillarCode, lens)));
    }

    @Override
    public boolean has(String pillarCode) {
        return book.types().stream().anyMatch(type -> type.pillarCode().equals(pillarCode));
    }

    /** Those off their plan with a milestone left to reach: one that is done keeps its light, of its money for instance. */
    private List<ProjectRow> off(ProjectFilter all) {
        return book.first(all.lights(EnumSet.of(ProjectLight.RED, ProjectLight.AMBER)).dueWithin(AHEAD), SHOWN);
    }

    /** The way to all: of a pillar without projects to its tasks. */
    private NavAnchor way(String pillarCode, Lens lens, ProjectWords words) {
        return has(pillarCode) ? new NavAnchor(address(pillarCode, lens), words.text("project.preview.all")) : toTasks(pillarCode, lens, words);
    }

    private static NavAnchor toTasks(String pillarCode, Lens lens, ProjectWords words) {
        var tasksOf = QueryParameters.simple(Map.of("pillar", pillarCode, "unit", lens.unitCode()));
        var asOf = words.past() ? tasksOf.merging(Lens.AS_OF, words.today().toString()) : tasksOf;
        return new NavAnchor(Links.projects(Links.TASKS, asOf), words.text("project.preview.tasks"));
    }

    private static Component headOfTasks(String pillarCode, Lens lens, ProjectWords words) {
        var head = new Div(new H3(words.text("project.preview.late")), toTasks(pillarCode, lens, words));
        head.addClassName("plt");
        return head;
    }

    /** What is told beside the card's name; of a past day that it was known then. */
    private static String sub(ProjectFilter all, long ended, ProjectWords words) {
        return ended > 0 ? words.text("project.preview.ended", String.valueOf(ended))
                : all.on() == null ? words.text("project.preview.order") : words.text("project.preview.past", words.today().toString());
    }

    private Card card(List<ProjectRow> rows, List<Component> late, long ended, String sub, NavAnchor all, ProjectWords words) {
        var card = rows.isEmpty() && ended == 0 && !late.isEmpty() ? new Card(words.text("project.preview.late"))
                : new Card(words.text("project.preview"), sub);
        var list = new Div();
        list.addClassName("plist");
        if (rows.isEmpty()) {
            card.control(all);
        } else {
            list.add(head(words));
            card.control(MilestoneStrip.legend(words), all);
        }
        rows.forEach(row -> list.add(line(row, words)));
        late.forEach(list::add);
        return rows.isEmpty() && late.isEmpty() ? card : card.bleed(list);
    }

    private static Component head(ProjectWords words) {
        var head = new Div(new Span(words.text("project.list.name")), new Span(words.text("project.list.progress")),
                MilestoneStrip.head(words), new Span(words.text("project.list.finish")), new Span(words.text("project.list.light")));
        head.addClassNames("pl", "plh");
        return head;
    }

    private Component line(ProjectRow row, ProjectWords words) {
        return new UnfoldingLine(link(row, words), words.text("project.brief.unfold", row.name()),
                () -> new ProjectBrief(book.brief(row.id(), words.today()), downloads, words));
    }

    private static Component link(ProjectRow row, ProjectWords words) {
        var cells = new ProjectCells(words);
        var line = new NavAnchor(words.project(row.id()), name(row, words), cells.progress(row), new MilestoneStrip(row, words),
                cells.finish(row), words.badge(row.light()));
        line.addClassName("pl");
        return line;
    }

    private static Component name(ProjectRow row, ProjectWords words) {
        return name(row.name(), words.unit(row.unitCode()));
    }

    static Component name(String text, String under) {
        var name = new Div();
        name.setText(text);
        name.setTitle(text);
        name.addClassNames("b", "ell");
        var unit = new Div();
        unit.setText(under);
        unit.addClassNames("cap", "ell");
        var cell = new Div(name, unit);
        cell.addClassName("pname");
        return cell;
    }
}
