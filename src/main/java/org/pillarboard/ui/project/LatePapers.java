package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.MilestoneUpdateRow;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.Reach;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.evidence.EvidenceList;

/** Where an owner brings the papers a completed milestone lacks and hands them in; it stays until the section has approved them. */
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
        told.getElement().setAttribute("aria-live", "polite");
        var card = new Card(getTranslation("project.papers.late"), getTranslation("project.papers.late.means")).body(told);
        var report = row.open();
        if (report != null && report.review().state() == ReviewState.SUBMITTED) {
            told.add(new Note(Tone.INFO, getTranslation("project.papers.late.waits")));
            return card.body(new EvidenceList(files, tools.downloads()),
                    new Button(getTranslation("project.report.withdraw"), Icons.UNDO_2.draw(15), event -> change(() -> tools.desk().withdraw(report.id()))));
        }
        var shelf = new PaperShelf(row, tools, new MilestoneIntake(tools.desk(), row.mark().id(), this::change), this::refuse);
        shelf.show(files, row.required(), files.stream().filter(file -> !file.isFormer()).map(EvidenceRow::paper).collect(Collectors.toSet()));
        card.body(shelf);
        return report == null ? card : card.body(handIn(report));
    }

    private Button handIn(MilestoneUpdateRow report) {
        var by = report.review().decidedBy();
        if (report.review().state() == ReviewState.RETURNED && by != null) {
            told.add(new Note(Tone.WARN, getTranslation("project.report.returned", by.name(), String.valueOf(report.review().decisionReason()))));
        }
        var submit = new Button(getTranslation("project.papers.late.submit"), event -> change(() -> tools.desk().submit(report.id())));
        submit.addThemeName("primary");
        return submit;
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
        Reach.refusal(told, sentence);
    }
}
