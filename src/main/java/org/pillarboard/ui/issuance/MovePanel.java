package org.pillarboard.ui.issuance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.DueItem;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.issuance.IssueDetail;
import org.pillarboard.issuance.IssueField;
import org.pillarboard.issuance.IssueProblem;
import org.pillarboard.issuance.IssueStage;
import org.pillarboard.issuance.LinkLine;
import org.pillarboard.issuance.MoveRow;
import org.pillarboard.issuance.MoveSheet;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.Reach;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.TypedField;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.evidence.EvidenceIntake;
import org.pillarboard.ui.kit.evidence.EvidenceList;

/** A step in its owner's hands: kept at every change, handed in with its papers; what is refused stands at its field. */
final class MovePanel extends Composite<Card> {

    private final transient IssuanceDesk desk;
    private final transient EvidenceDownloads downloads;
    private final transient IssueWords words;
    private final transient Consumer<@Nullable String> moved;
    private final Map<IssueField, TypedField> fields = new EnumMap<>(IssueField.class);
    private final List<LinkEditor> editors = new ArrayList<>();
    private final Div told = new Div();
    private final Div links = new Div();
    private final Div papers = new Div();
    private final Span saved = new Span();
    private final transient List<DueItem> dues;
    private transient MoveRow move;
    private transient List<EvidenceRow> files;

    /** @param moved called after it left this hand, with what to tell; with nothing when the whole bond is gone */
    MovePanel(IssueDetail detail, MoveRow move, IssuanceDesk desk, EvidenceDownloads downloads, IssueWords words,
            Consumer<@Nullable String> moved) {
        this.desk = desk;
        this.downloads = downloads;
        this.words = words;
        this.moved = moved;
        this.move = move;
        this.files = detail.filesOf(move);
        this.dues = move.stage().takesLinks() ? desk.dues(move.unitCode()) : List.of();
        told.getElement().setAttribute("aria-live", "assertive");
        var boxes = new FieldBoxes(move, words, move.stage() == IssueStage.REGISTERED ? desk.registrations(move.unitCode()) : List.of());
        move.stage().fields().forEach(field -> fields.put(field, boxes.of(field).onChange(this::keep)));
        move.sheet().links().forEach(this::add);
        if (!isEditable()) {
            fields.values().forEach(TypedField::readOnly);
            editors.forEach(LinkEditor::readOnly);
        }
    }

    private boolean isEditable() {
        return move.review().state().isEditable();
    }

    @Override
    protected Card initContent() {
        var grid = new Div();
        grid.addClassName("lgrid");
        fields.values().forEach(grid::add);
        var card = new Card(words.say("issuance.move.form", words.stage(move.stage())),
                words.say("issuance.move.form.sub", words.say("issuance.paper." + move.stage()))).body(told, grid);
        if (move.stage().takesLinks()) {
            card.body(linkPart());
        }
        var shelf = new Div(papers);
        if (isEditable()) {
            shelf.add(new EvidenceIntake(shelf, (name, bytes) -> change(() -> desk.attach(move.id(), name, bytes)),
                    sentence -> Reach.refusal(told, sentence)));
        }
        card.body(title("issuance.move.papers"), shelf, bar());
        drawFiles();
        showState();
        return card;
    }

    private Component linkPart() {
        var part = new Div(title("issuance.move.links"), links);
        if (isEditable()) {
            part.add(new Button(words.say("issuance.move.link.add"), event -> {
                add(LinkLine.empty());
                keep();
            }));
        }
        return part;
    }

    private Component title(String key) {
        return new H3(words.say(key));
    }

    private void add(LinkLine line) {
        var editor = new LinkEditor[1];
        editor[0] = new LinkEditor(line, dues, words, this::keep, () -> {
            editors.remove(editor[0]);
            links.remove(editor[0]);
            keep();
        });
        editors.add(editor[0]);
        links.add(editor[0]);
    }

    private Component bar() {
        saved.addClassNames("cap", "num");
        var spring = new Span();
        spring.addClassName("sp");
        var bar = new Div(saved, spring);
        bar.addClassName("fb");
        if (isEditable()) {
            var submit = new Button(words.say("issuance.move.submit"), event -> submit());
            submit.addThemeName("primary");
            bar.add(new Button(words.say("issuance.move.discard"), event -> leave(() -> desk.discard(move.id()),
                    move.stage() == IssueStage.PLAN ? null : "")), submit);
        } else {
            bar.add(new Button(words.say("issuance.move.withdraw"), event -> leave(() -> desk.withdraw(move.id()), "")));
        }
        return bar;
    }

    private MoveSheet sheet() {
        var sheet = move.sheet().withLinks(editors.stream().map(LinkEditor::line).toList());
        for (var entry : fields.entrySet()) {
            sheet = sheet.with(entry.getKey(), entry.getValue().typed());
        }
        return sheet;
    }

    private void keep() {
        told.removeAll();
        try {
            move = desk.keep(move.id(), sheet(), move.version());
            showState();
        } catch (RuleViolation refused) {
            tell(Tone.BAD, RuleWords.of(refused, words.locale()));
        }
    }

    private void showState() {
        saved.setText(words.say("issuance.move.saved", OfficeTimes.brief(move.draftedAt()), move.draftedBy().name()));
        mark(move.problems().stream().filter(problem -> problem.field() != null && !problem.isMissing()).toList());
        var by = move.review().decidedBy();
        if (move.review().state() == ReviewState.RETURNED && told.getComponentCount() == 0) {
            tell(Tone.WARN, words.say("issuance.move.returned", by == null ? "" : by.name(), String.valueOf(move.review().decisionReason())));
        } else if (move.review().state() == ReviewState.SUBMITTED) {
            tell(Tone.INFO, words.say("issuance.move.submitted"));
        }
    }

    private void mark(List<IssueProblem> problems) {
        fields.values().forEach(box -> box.mark(""));
        editors.forEach(editor -> editor.mark(""));
        problems.stream().filter(problem -> problem.field() == null && !editors.isEmpty()).forEach(this::markLink);
        problems.stream().filter(problem -> problem.field() != null && fields.containsKey(problem.field())).forEach(problem ->
                fields.get(problem.field()).mark(said(problem)));
    }

    private String said(IssueProblem problem) {
        return RuleWords.of(new RuleViolation(problem.key(), problem.args().toArray()), words.locale());
    }

    /** Beside the older debt it names, otherwise beside the last one. */
    private void markLink(IssueProblem problem) {
        editors.stream().filter(editor -> problem.names(editor.line().oldCode())).findFirst().orElse(editors.getLast())
                .mark(said(problem));
    }

    private void submit() {
        told.removeAll();
        mark(move.problems());
        try {
            desk.submit(move.id());
            moved.accept(words.say("issuance.move.submitted"));
        } catch (RuleViolation refused) {
            Reach.refusal(told, RuleWords.of(refused, words.locale()));
            IssueProblem.locate(refused).ifPresent(problem -> mark(List.of(problem)));
            fields.values().stream().filter(TypedField::isMarked).findFirst().ifPresent(TypedField::focus);
        }
    }

    private void leave(Runnable gesture, @Nullable String message) {
        try {
            gesture.run();
            moved.accept(message);
        } catch (RuleViolation refused) {
            Reach.refusal(told, RuleWords.of(refused, words.locale()));
        }
    }

    private void drawFiles() {
        papers.removeAll();
        var list = new EvidenceList(files, downloads);
        papers.add(isEditable() ? list.removable(file -> change(() -> desk.detach(move.id(), file))) : list);
    }

    private void change(Runnable gesture) {
        told.removeAll();
        try {
            gesture.run();
            files = desk.get(move.bondId(), desk.today()).filesOf(move);
            drawFiles();
        } catch (RuleViolation refused) {
            Reach.refusal(told, RuleWords.of(refused, words.locale()));
        }
    }

    private void tell(Tone tone, String sentence) {
        told.removeAll();
        told.add(new Note(tone, sentence));
    }
}
