package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;

/** Where an owner brings the papers a completed milestone lacks. */
final class LatePapers extends Composite<Card> {

    private final MilestoneRow row;
    private final List<EvidenceRow> files;
    private final ReportTools tools;
    private final Runnable after;
    private final Div told = new Div();

    LatePapers(MilestoneRow row, List<EvidenceRow> files, ReportTools tools, Runnable after) {
        this.row = row;
        this.files = files;
        this.tools = tools;
        this.after = after;
    }

    @Override
    protected Card initContent() {
        var shelf = new PaperShelf(row, tools, new MilestoneIntake(tools.desk(), row.mark().id(), this::change), this::refuse);
        shelf.show(files, row.required(), row.there());
        told.getElement().setAttribute("aria-live", "polite");
        return new Card(getTranslation("project.papers.late"), getTranslation("project.papers.late.means")).body(told, shelf);
    }

    private void change(Runnable gesture) {
        try {
            gesture.run();
            after.run();
        } catch (RuleViolation refused) {
            refuse(RuleWords.of(refused, getLocale()));
        }
    }

    private void refuse(String sentence) {
        told.removeAll();
        told.add(new Note(Tone.BAD, sentence));
    }
}
