package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.PlanRow;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Chip;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.OfficeTimes;

/** The milestone in hand: what it follows and counts as, the papers it needs, every baseline with its reason. */
final class MilestoneNote extends Composite<Div> {

    private final MilestoneRow row;
    private final ProjectWords words;

    MilestoneNote(MilestoneRow row, ProjectWords words) {
        this.row = row;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        var card = new Card(words.nameOf(row), words.state(row.mark().state())).body(facts());
        if (row.plans().size() > 1) {
            card.bleed(new DataTable<PlanRow>(getTranslation("project.plans"))
                    .number(getTranslation("project.plans.version"), plan -> String.valueOf(plan.versionNo()))
                    .column(getTranslation("project.plans.day"), plan -> words.day(plan.plannedOn()))
                    .column(getTranslation("project.plans.reason"), PlanRow::reason)
                    .column(getTranslation("project.plans.paper"), PlanRow::paper)
                    .column(getTranslation("project.plans.by"), plan -> plan.approvedBy().name() + " "
                            + OfficeTimes.full(plan.approvedAt())).rows(row.plans()).dense());
        }
        var note = new Div(card);
        note.addClassName("mnote");
        return note;
    }

    private Component facts() {
        var facts = new Div();
        facts.addClassName("meta");
        var dates = row.mark().dates();
        fact("first", words.day(dates.firstPlannedOn()), facts);
        fact("planned", words.day(dates.plannedOn()), facts);
        if (dates.completedOn() == null) {
            fact("forecast", words.day(dates.forecastOn()), facts);
        }
        fact("done", words.day(dates.completedOn()), facts);
        if (!row.predecessors().isEmpty()) {
            fact("after", row.predecessors().stream().map(String::valueOf).collect(Collectors.joining(getTranslation("kit.and"))), facts);
        }
        if (row.stage() != null) {
            fact("counts", getTranslation("project.stage." + row.stage()), facts);
        }
        if (!row.required().isEmpty()) {
            fact("papers", words.papers(row.required()), facts);
        }
        row.signals().forEach(signal -> facts.add(new Chip(getTranslation("project.signal." + signal)).warning()));
        return facts;
    }

    private void fact(String name, String text, Div facts) {
        var label = new Span(getTranslation("project.milestone." + name));
        label.addClassName("ink3");
        facts.add(new Span(label, new Span(" " + text)));
    }
}
