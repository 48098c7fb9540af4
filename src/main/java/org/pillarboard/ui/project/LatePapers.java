package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import org.pillarboard.evidence.KeptPaper;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;

/** Where an owner brings the papers a completed milestone lacks. */
final class LatePapers extends Composite<Card> implements PaperShelf.Intake {

    private final MilestoneRow row;
    private final ReportTools tools;
    private final Runnable after;
    private final Div told = new Div();

    LatePapers(MilestoneRow row, ReportTools tools, Runnable after) {
        this.row = row;
        this.tools = tools;
        this.after = after;
    }

    @Override
    protected Card initContent() {
        var shelf = new PaperShelf(row, tools, this, this::refuse);
        shelf.show(tools.desk().files(row.mark().id()), row.required(), row.there());
        told.getElement().setAttribute("aria-live", "polite");
        return new Card(getTranslation("project.papers.late"), getTranslation("project.papers.late.means")).body(told, shelf);
    }

    @Override
    public void attach(String kind, String fileName, byte[] content) {
        change(() -> tools.desk().attach(row.mark().id(), kind, fileName, content));
    }

    @Override
    public void detach(UUID evidence) {
        change(() -> tools.desk().detach(row.mark().id(), evidence));
    }

    @Override
    public void share(String kind, UUID evidence) {
        change(() -> tools.desk().share(row.mark().id(), kind, evidence));
    }

    @Override
    public void replace(UUID former, String fileName, byte[] content) {
        change(() -> tools.desk().replace(row.mark().id(), former, fileName, content));
    }

    @Override
    public List<KeptPaper> kept(String text) {
        return tools.desk().kept(row.mark().id(), text);
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
