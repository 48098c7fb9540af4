package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pillarboard.project.MilestoneState;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;

/** The portfolio as it goes to paper: every row at once, the worst in front, and the printer asked for at once. */
final class PortfolioSheet extends Composite<Card> {

    static final int MOST = 500;
    private final List<ProjectRow> rows;
    private final String chosen;
    private final ProjectWords words;

    /** @param chosen what the list was narrowed to, in words; may be empty */
    PortfolioSheet(List<ProjectRow> rows, String chosen, ProjectWords words) {
        this.rows = rows;
        this.chosen = chosen;
        this.words = words;
    }

    @Override
    protected Card initContent() {
        var table = new DataTable<ProjectRow>(getTranslation("project.list"))
                .column(getTranslation("project.form.code"), ProjectRow::code).part(getTranslation("project.list.name"), PortfolioSheet::name)
                .column(getTranslation("project.list.unit"), row -> words.unit(row.unitCode()))
                .column(getTranslation("project.fact.owner"), ProjectRow::ownerName)
                .number(getTranslation("project.list.progress"), row -> words.percent(row.progress()))
                .column(getTranslation("project.sheet.next"), this::next)
                .part(getTranslation("project.list.finish"), new ProjectCells(words)::finish)
                .part(getTranslation("project.list.light"), row -> words.badge(row.light()).plain()).rows(rows).dense();
        String count = getTranslation(rows.size() < MOST ? "project.list.count" : "project.sheet.first", String.valueOf(rows.size()));
        var card = new Card(getTranslation("project.list"), chosen.isEmpty() ? count : count + getTranslation("kit.semicolon") + chosen)
                .bleed(table).withClass("psheet");
        card.getElement().executeJs("requestAnimationFrame(() => setTimeout(() => window.print(), 200))");
        return card;
    }

    private static Component name(ProjectRow row) {
        return new Span(row.name());
    }

    /** The one that is due first; where it is overdue it is not called the next one alone. */
    private String next(ProjectRow row) {
        var next = row.next();
        if (next == null) {
            return "\u2014";
        }
        String due = row.nextName(getLocale()) + " " + words.day(next.plannedOn());
        return next.state() == MilestoneState.OPEN_RED ? due + " " + words.state(next.state()) : due;
    }
}
