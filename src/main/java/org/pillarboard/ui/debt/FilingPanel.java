package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pillarboard.debt.FieldProblem;
import org.pillarboard.debt.FilingRow;
import org.pillarboard.debt.FilingSheet;
import org.pillarboard.debt.KeptSheet;
import org.pillarboard.debt.LineKind;
import org.pillarboard.debt.SheetLine;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DeedDialog;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.Reach;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Unsent;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.evidence.EvidenceIntake;
import org.pillarboard.ui.kit.evidence.EvidenceList;

/** A filing in hand: kept at every change, handed in when every field can be read; what the ledger refuses stands at its field. */
final class FilingPanel extends Composite<Div> {

    private static final int PAUSE_MILLIS = 600;

    private final transient FilingDesk desk;
    private final transient EvidenceDownloads downloads;
    private final transient Runnable moved;
    private final SerializableConsumer<String> named;
    private final transient LineChoices choices;
    private final transient LineHints hints;
    private final transient FilingRow row;
    private final List<LineEditor> editors = new ArrayList<>();
    private final Div told = new Div();
    private final TextField note = new TextField();
    private final Div lines = new Div();
    private final Div papers = new Div();
    private final Span saved = new Span();
    private final Span open = new Span();
    private KeptSheet kept;
    private boolean tried;

    /**
     * @param moved called when it was handed in, taken back or discarded
     * @param named called with what it is about, whenever that was kept
     */
    FilingPanel(FilingRow row, FilingDesk desk, EvidenceDownloads downloads, Runnable moved, SerializableConsumer<String> named) {
        this.named = named;
        this.row = row;
        this.desk = desk;
        this.downloads = downloads;
        this.moved = moved;
        this.kept = desk.sheet(row.id());
        this.hints = new LineHints(desk, row, kept.sheet().lines(), getLocale());
        this.choices = new LineChoices(desk.instruments(row.unitCode()), desk.names(getLocale()), desk.baseRates(),
                () -> desk.projects(row.unitCode()), desk::history, hints::of, getLocale(), new EntryWords(getLocale())::of)
                .correcting(desk.corrected(row.id()));
        told.getElement().setAttribute("aria-live", "assertive");
        note.setLabel(getTranslation("debt.filing.note"));
        note.setMaxLength(400);
        note.setRequiredIndicatorVisible(true);
        note.setManualValidation(true);
        note.setErrorMessage(getTranslation("debt.noteMissing"));
        note.setWidthFull();
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(PAUSE_MILLIS);
        note.setValue(kept.sheet().note());
        note.addValueChangeListener(event -> keep());
        Unsent.mark(note, "filing/" + row.id(), "note");
        Unsent.watch(this, desk.person());
        kept.sheet().lines().forEach(this::add);
        draw();
    }

    private boolean isEditable() {
        return row.review().state().isEditable();
    }

    private void draw() {
        var card = new Card(getTranslation("debt.filing.sheet"), getTranslation("debt.filing.sheet.sub")).body(told, note, lines);
        getContent().add(card);
        saved.addClassNames("cap", "num");
        open.addClassNames("cap", "bad");
        open.getElement().setAttribute("aria-live", "polite");
        var shelf = new Div(papers);
        if (isEditable()) {
            card.body(new LineGroups(desk.leftOn(row.unitCode()).orElse(null), this::append));
            shelf.add(new EvidenceIntake(shelf, (name, bytes) -> change(() -> desk.attach(row.id(), name, bytes)), sentence -> Reach.refusal(told, sentence)));
        }
        getContent().add(new Card(getTranslation("debt.filing.papers"), getTranslation("debt.filing.papers.sub")).body(shelf));
        getContent().add(new FiledCard(row, desk));
        var spring = new Span();
        spring.addClassName("sp");
        var bar = new Div(saved, open, spring);
        bar.addClassName("fbar");
        buttons(bar);
        getContent().add(bar);
        files();
        showState();
    }

    private void buttons(Div bar) {
        if (isEditable()) {
            var submit = new Button(getTranslation("debt.filing.submit"), event -> submit());
            submit.addThemeName("primary");
            bar.add(new Button(getTranslation("debt.filing.discard"), event -> askDiscard()), submit);
        } else {
            note.setReadOnly(true);
            editors.forEach(LineEditor::readOnly);
            if (row.review().state() == ReviewState.SUBMITTED) {
                bar.add(new Button(getTranslation("debt.filing.withdraw"), event -> withdraw()));
            }
        }
    }

    private void askDiscard() {
        new DeedDialog(getTranslation("debt.filing.discard"), getTranslation("debt.filing.discard.means", editors.size()),
                () -> desk.discard(row.id()), moved).open();
    }

    private void add(SheetLine line) {
        var editor = new LineEditor[1];
        editor[0] = new LineEditor(line, choices, this::keep, () -> remove(editor[0]));
        editors.add(editor[0]);
        lines.add(editor[0]);
        choices.add(editors.stream().map(LineEditor::line));
        number();
    }

    private void append(LineKind kind) {
        add(SheetLine.of(kind));
        keep();
    }

    private void remove(LineEditor editor) {
        editors.remove(editor);
        lines.remove(editor);
        number();
        keep();
    }

    private void number() {
        IntStream.range(0, editors.size()).forEach(place -> editors.get(place).number(place + 1));
    }

    private void keep() {
        told.removeAll();
        choices.add(editors.stream().map(LineEditor::line));
        hints.of(editors.stream().map(LineEditor::line).toList());
        editors.forEach(LineEditor::offer);
        try {
            kept = desk.keep(row.id(), new FilingSheet(note.getValue(), editors.stream().map(LineEditor::line).toList()), kept.version());
            editors.forEach(LineEditor::kept);
            Unsent.kept(List.of(note));
            named.accept(note.getValue());
        } catch (RuleViolation refused) {
            told.removeAll();
            told.add(new Note(Tone.BAD, RuleWords.of(refused, getLocale())));
        }
        showState();
    }

    private void showState() {
        saved.setText(new FilingStanding(row, kept, getLocale()).words());
        note.setInvalid(tried && kept.sheet().note().isBlank());
        var problems = kept.sheet().problems();
        editors.forEach(LineEditor::clearMarks);
        problems.stream().filter(problem -> tried || !problem.isMissing()).forEach(this::mark);
        long left = hints.open(problems) + (kept.sheet().note().isBlank() ? 1 : 0);
        open.setText(left == 0 || !isEditable() ? "" : getTranslation("debt.filing.open", left));
        if (row.review().state() == ReviewState.RETURNED && told.getComponentCount() == 0) {
            var by = row.review().decidedBy();
            told.add(new Note(Tone.WARN, getTranslation("debt.filing.returned", by == null ? "" : by.name(),
                    String.valueOf(row.review().decisionReason()))));
        }
    }

    private void mark(FieldProblem problem) {
        String sentence = RuleWords.of(problem.key(), problem.args(), 6, getLocale());
        editors.stream().filter(editor -> editor.is(problem.line())).forEach(editor -> editor.mark(problem.field(), sentence));
    }

    private void submit() {
        tried = true;
        showState();
        try {
            desk.submit(row.id());
            moved.run();
        } catch (RuleViolation refused) {
            Reach.refusal(told, RuleWords.of(refused, getLocale()));
            FieldProblem.locate(kept.sheet(), refused).ifPresent(this::mark);
            reach();
        }
    }

    /** Brings the first field at fault into sight, and the keyboard there; where there is none, what was said is. */
    private void reach() {
        if (note.isInvalid()) {
            note.focus();
        } else {
            editors.stream().flatMap(editor -> editor.wrong().stream()).findFirst().ifPresent(FieldBox::focus);
        }
    }

    void begin() {
        note.focus();
    }

    private void withdraw() {
        try {
            desk.withdraw(row.id());
            moved.run();
        } catch (RuleViolation refused) {
            open.setText(RuleWords.of(refused, getLocale()));
        }
    }

    private void files() {
        papers.removeAll();
        var list = new EvidenceList(desk.files(row.id()), downloads);
        papers.add(isEditable() ? list.removable(file -> change(() -> desk.detach(row.id(), file))) : list);
    }

    private void change(Runnable gesture) {
        told.removeAll();
        try {
            gesture.run();
            files();
        } catch (RuleViolation refused) {
            Reach.refusal(told, RuleWords.of(refused, getLocale()));
        }
    }

    @Override
    protected Div initContent() {
        var panel = new Div();
        panel.addClassName("filepanel");
        return panel;
    }
}
