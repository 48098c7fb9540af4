package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.evidence.EvidenceList;

/** The files behind a project, by milestone. */
final class PapersCard extends Composite<Card> {

    private final ProjectDetail detail;
    private final ReportTools tools;

    PapersCard(ProjectDetail detail, ReportTools tools) {
        this.detail = detail;
        this.tools = tools;
    }

    @Override
    protected Card initContent() {
        int count = detail.papers().values().stream().mapToInt(List::size).sum();
        var card = new Card(getTranslation("project.papers"), getTranslation("project.papers.count", count));
        if (count == 0) {
            return card.body(new EmptyState(getTranslation("project.papers.none"), null));
        }
        if (!tools.words().past()) { // the file holds the papers of today
            card.control(tools.handOuts().caseFile(detail.row().id(), getLocale()));
        }
        var list = new Div();
        list.addClassName("papers");
        detail.milestones().stream().filter(row -> detail.papers().containsKey(row.mark().id())).forEach(row -> list.add(group(row)));
        return card.body(list);
    }

    private Component group(MilestoneRow row) {
        var name = new H3(tools.words().nameOf(row));
        name.addClassName("sec");
        return new Div(name, new EvidenceList(detail.papers(row.mark().id()), tools.downloads()).withKinds(tools.words()::paper));
    }
}
