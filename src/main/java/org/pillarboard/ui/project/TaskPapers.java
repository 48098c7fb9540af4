package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.pillarboard.evidence.KeptPaper;
import org.pillarboard.project.TaskDetail;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Reach;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.evidence.EvidenceList;
import org.pillarboard.ui.kit.evidence.ShelfIntake;

/** The papers behind a task, and for its owner the ways to bring more. */
final class TaskPapers extends Composite<Card> implements ShelfIntake.Shelf {

    private final TaskDetail detail;
    private final TaskBook book;
    private final EvidenceDownloads downloads;
    private final Component keeper;
    private final Runnable after;
    private final Div told = new Div();

    /** @param keeper stays on the page while files are on their way */
    TaskPapers(TaskDetail detail, TaskBook book, EvidenceDownloads downloads, Component keeper, Runnable after) {
        this.detail = detail;
        this.book = book;
        this.downloads = downloads;
        this.keeper = keeper;
        this.after = after;
        told.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected Card initContent() {
        var card = new Card(getTranslation("project.papers"), getTranslation("project.papers.count", detail.papers().size()));
        if (detail.allowed().contains(TaskDetail.Action.ATTACH)) {
            var intake = new ShelfIntake(keeper, this, this::refuse);
            return card.body(told, detail.allowed().contains(TaskDetail.Action.CHANGE_PAPERS) ? intake.list(detail.papers(), downloads)
                    : told(getTranslation("task.papers.frozen")), intake);
        }
        String waiting = getTranslation("task.papers.waiting", detail.waiting());
        if (detail.papers().isEmpty()) {
            return card.body(new EmptyState(detail.waiting() > 0 ? waiting : getTranslation("project.papers.none"), null));
        }
        if (detail.waiting() > 0 || detail.isChecked()) {
            return card.body(told(detail.waiting() > 0 ? waiting : getTranslation("task.papers.checked")));
        }
        return card.body(new EvidenceList(detail.papers(), downloads));
    }

    /** The papers under a word about them. */
    private Component told(String word) {
        var why = new Span(word);
        why.addClassName("cap");
        return new Div(why, new EvidenceList(detail.papers(), downloads));
    }

    @Override
    public void attach(String fileName, byte[] content) {
        change(() -> book.attach(id(), fileName, content));
    }

    @Override
    public void detach(UUID evidence) {
        change(() -> book.detach(id(), evidence));
    }

    @Override
    public void share(UUID evidence) {
        change(() -> book.share(id(), evidence));
    }

    @Override
    public void replace(UUID former, String fileName, byte[] content) {
        change(() -> book.replace(id(), former, fileName, content));
    }

    @Override
    public List<KeptPaper> kept(String text) {
        return book.kept(id(), text);
    }

    private UUID id() {
        return detail.row().id();
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
