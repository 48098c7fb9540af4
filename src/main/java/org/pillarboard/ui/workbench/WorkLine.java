package org.pillarboard.ui.workbench;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ObservationDraft;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.observation.WorkState;
import org.pillarboard.shared.Qualifier;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.evidence.ShelfIntake;

/**
 * A line of the workbench at work: keeps every change as a draft, and never lets go of what is typed. Drawn by
 * {@link LineParts}; what opens under it is its {@link LineDetail}.
 */
final class WorkLine extends Composite<NativeTableRow> implements LineMessage.Presses, LineDetail.Entries {

    private final Desk desk;
    private final Around around;
    private final LineParts parts;
    private final LineDetail detail;
    private WorkRow row;
    private boolean inHand;
    private boolean correcting;
    private @Nullable RuleViolation conflict;

    WorkLine(WorkRow row, Desk desk, Around around, LineParts.Tools tools) {
        this.row = row;
        this.desk = desk;
        this.around = around;
        parts = new LineParts(row, this, tools);
        detail = new LineDetail(parts.line(), this, row.cell(), tools);
        parts.cell().onTyped(this::typed);
        parts.cell().onLeft(this::left);
        parts.cell().onFocus(() -> around.focused(this));
        parts.cell().onKeys(() -> around.step(this, 1), () -> around.step(this, -1));
        draw();
        parts.cell().show(row.figure());
    }

    WorkRow row() {
        return row;
    }

    Cell place() {
        return row.cell();
    }

    /** How it stands, with what is typed and cannot be kept. */
    WorkState state() {
        return isOpen() && parts.cell().unreadable().isPresent() ? WorkState.IN_ERROR : row.state();
    }

    LineDetail detail() {
        return detail;
    }

    boolean isOpen() {
        return correcting || row.isEditable();
    }

    void focusCell() {
        parts.cell().focus();
    }

    void showFiles() {
        around.focused(this);
    }

    /** Marks the line in hand. */
    void hold(boolean held) {
        inHand = held;
        parts.hold(held);
        if (held) {
            draw();
        }
    }

    /** Takes over what the service says now; what is typed and not yet kept stays in the boxes. */
    void refresh(WorkRow now) {
        row = now;
        correcting = correcting && !row.isEditable();
        if (conflict == null && !parts.cell().isDirty()) {
            parts.cell().show(row.figure());
        }
        draw();
        parts.cell().unreadable().filter(text -> conflict == null).ifPresent(text -> parts.unreadable(row, text));
    }

    private void draw() {
        parts.draw(row, isOpen(), correcting);
        if (inHand) {
            detail.show(row, isOpen(), correcting);
            detail.tell(conflict == null ? null : RuleWords.of(conflict, getLocale()));
        }
        if (conflict != null) {
            parts.message().conflict();
        }
    }

    private void typed() {
        var figure = parts.cell().read(row.figure());
        parts.cell().mark(false);
        if (figure.isEmpty()) {
            parts.unreadable(row, parts.cell().unreadable().orElse(""));
        } else if (conflict == null && !figure.get().hasNumbersOf(row.figure())) {
            keep(draft -> draft, figure.get());
        } else {
            if (conflict == null) {
                parts.cell().kept();
            }
            draw();
        }
        around.typed(this);
    }

    private void left() {
        typed();
        if (conflict == null && parts.cell().unreadable().isEmpty()) {
            parts.cell().show(row.figure());
        }
    }

    private void keep(UnaryOperator<ObservationDraft> change, EnteredFigure figure) {
        perform(() -> desk.save(change.apply(row.draft(figure))), parts.message()::refused);
    }

    /** What is entered below the line is refused there, and in the line while another one is in hand. */
    private void performBelow(Supplier<WorkRow> gesture) {
        perform(gesture, inHand ? detail::refuse : parts.message()::refused);
    }

    private void perform(Supplier<WorkRow> gesture, Consumer<String> refuse) {
        try {
            row = gesture.get();
            conflict = null;
            correcting = correcting && !row.isEditable();
            parts.cell().kept();
            detail.kept();
            detail.refuse("");
            draw();
            around.changed(this);
        } catch (RuleViolation refused) {
            if (!refused.messageKey().equals("update.changed")) {
                refuse.accept(RuleWords.of(refused, getLocale()));
                return;
            }
            conflict = refused;
            draw();
            around.focused(this);
        }
    }

    @Override
    public void explain() {
        around.focused(this);
        detail.focusReason();
    }

    @Override
    public void noChange() {
        String note = row.isFlow() || row.goesOnFrom() == null ? getTranslation("workbench.source.nothing")
                : getTranslation("workbench.source.same", new LineWords(row, getLocale()).previousSpan());
        perform(() -> desk.noChange(row, note), parts.message()::refused);
        parts.cell().show(row.figure());
        around.step(this, 1);
    }

    @Override
    public void withdraw() {
        try {
            desk.withdraw(Objects.requireNonNull(row.update()).id());
        } catch (RuleViolation decided) {
            parts.message().refused(RuleWords.of(decided, getLocale()));
        }
        around.moved();
    }

    @Override
    public void correct() {
        correcting = true;
        draw();
        parts.cell().show(row.figure());
        around.focused(this);
        focusCell();
    }

    @Override
    public void discard() {
        new Discard(desk, parts.cell(), detail, getLocale()).ask(row, around::moved);
    }

    @Override
    public void softReason(String reason) {
        keep(draft -> draft.because(reason, draft.correctionReason()), row.figure());
    }

    @Override
    public void correctionReason(String reason) {
        keep(draft -> draft.because(draft.softReason(), reason), row.figure());
    }

    @Override
    public void source(String source) {
        keep(draft -> draft, row.figure().withSource(source.isBlank() ? null : source));
    }

    @Override
    public void qualifier(Qualifier qualifier) {
        keep(draft -> draft, row.figure().withQualifier(qualifier));
        parts.cell().show(row.figure());
    }

    @Override
    public ShelfIntake.Shelf shelf() {
        return new LineShelf(desk, () -> row, this::performBelow);
    }

    @Override
    public void keepMine() {
        row = desk.row(place());
        conflict = null;
        parts.cell().read(row.figure()).ifPresent(mine -> keep(draft -> draft, mine));
    }

    @Override
    public void takeTheirs() {
        conflict = null;
        row = desk.row(place());
        parts.cell().show(row.figure());
        draw();
        around.changed(this);
    }

    @Override
    protected NativeTableRow initContent() {
        return parts.line();
    }
}
