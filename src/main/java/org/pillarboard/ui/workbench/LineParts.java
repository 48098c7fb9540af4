package org.pillarboard.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.CheckResult;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.observation.WorkState;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.PressButton;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Unsent;
import org.pillarboard.ui.kit.Whole;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;

/** What a line of the workbench is drawn of. */
final class LineParts {

    /** What the drawing needs besides the row. */
    record Tools(Desk desk, EvidenceDownloads downloads, LocalDate today, Locale locale) {
    }

    /** What the last two cells were drawn from: drawn anew they would take the focus from their button. */
    private record Marks(int evidence, boolean open, WorkState state) {
    }

    private final WorkLine owner;
    private final Tools tools;
    private final NativeTableRow line = new NativeTableRow();
    private final FigureCell cell;
    private final Span readOnly = new Span();
    private final LineMessage message;
    private @Nullable Marks marks;
    private final NativeTableCell evidence = new NativeTableCell();
    private final NativeTableCell state = new NativeTableCell();

    LineParts(WorkRow row, WorkLine owner, Tools tools) {
        this.owner = owner;
        this.tools = tools;
        cell = new FigureCell(row.indicator(), row.cell());
        Unsent.opens(line, row.cell().key());
        message = new LineMessage(owner);
        readOnly.addClassNames("ro", "num");
        evidence.addClassName("evc");
        state.addClassName("stc");
        line.addClassName("r");
        line.add(name(row), text(row.indicator().measureUnit(tools.locale()), "unit", "ink3"),
                figure("previous", new LineWords(row, tools.locale()).previous(), "prev"),
                figure("plan", new LineWords(row, tools.locale()).plan(), "plan"), figure(), said(), evidence, state);
    }

    private Component name(WorkRow row) {
        var words = new LineWords(row, tools.locale());
        var name = new Div(Whole.span(row.indicator().name(tools.locale())));
        name.addClassName("b");
        var span = new Div(new Span(words.span()));
        span.addClassNames("cap", "num");
        words.overdue(tools.today()).ifPresent(late -> {
            var mark = new Span(late);
            mark.addClassName("late");
            span.add(mark);
        });
        var head = new NativeTableHeaderCell(name, span);
        head.getElement().setAttribute("scope", "row");
        head.addClassName("nm");
        return head;
    }

    private Component text(String text, String... classes) {
        var cellText = new NativeTableCell(text);
        cellText.addClassNames(classes);
        return cellText;
    }

    /** A figure to compare with; phones, which show no head, write the column's name before it. */
    private Component figure(String column, String text, String className) {
        var cellText = text(text, className, "rt", "ink2");
        cellText.getElement().setAttribute("data-label", line.getTranslation("workbench.column." + column));
        return cellText;
    }

    private Component figure() {
        var box = new NativeTableCell(cell, readOnly);
        box.addClassName("figc");
        return box;
    }

    private Component said() {
        var box = new NativeTableCell(message);
        box.addClassName("sayc");
        return box;
    }

    NativeTableRow line() {
        return line;
    }

    FigureCell cell() {
        return cell;
    }

    LineMessage message() {
        return message;
    }

    void hold(boolean inHand) {
        line.setClassName("foc", inHand);
        line.getElement().setAttribute("aria-current", inHand ? "true" : "false");
    }

    void draw(WorkRow row, boolean open, boolean correcting) {
        cell.setVisible(open);
        readOnly.setVisible(!open);
        readOnly.setText(new LineWords(row, tools.locale()).own());
        cell.mark(row.state() == WorkState.IN_ERROR && row.checks().stream().anyMatch(LineParts::isAboutTheFigure));
        line.setClassName("er", row.state() == WorkState.IN_ERROR);
        message.show(row, correcting);
        var now = new Marks(row.evidence(), open, row.state());
        if (!now.equals(marks)) {
            marks = now;
            evidence.removeAll();
            evidence.add(count(row, open));
            state.removeAll();
            state.add(badge(row.state()));
        }
    }

    /** What is typed is no number: the line is wrong until it is one, whatever was kept before. */
    void unreadable(WorkRow row, String text) {
        cell.markUnreadable();
        line.setClassName("er", true);
        marks = new Marks(row.evidence(), true, WorkState.IN_ERROR);
        state.removeAll();
        state.add(badge(WorkState.IN_ERROR));
        message.unreadable(text);
    }

    private static boolean isAboutTheFigure(CheckResult check) {
        return check.blocks() && !check.key().equals("check.correction") && !check.key().equals("check.locked");
    }

    private Component count(WorkRow row, boolean open) {
        boolean none = row.evidence() == 0;
        var button = new PressButton();
        button.addClassNames("linkbtn", "num");
        button.addClickListener(event -> owner.showFiles());
        button.setAriaLabel(line.getTranslation(none ? "workbench.evidence.add.to" : "workbench.evidence.count",
                row.indicator().name(tools.locale()), String.valueOf(row.evidence())));
        if (none) {
            button.add(Icons.PLUS.draw(14), new Span(line.getTranslation("workbench.evidence.add")));
            button.setVisible(open);
        } else {
            button.add(Icons.PAPERCLIP.draw(14), new Span(String.valueOf(row.evidence())));
        }
        return button;
    }

    private Component badge(WorkState of) {
        Tone tone = switch (of) {
            case TO_FILL -> Tone.IDLE;
            case IN_ERROR -> Tone.BAD;
            case TO_CONFIRM, RETURNED -> Tone.WARN;
            case READY, APPROVED -> Tone.GOOD;
            case IN_REVIEW -> Tone.INFO;
        };
        return new StatusBadge(tone, line.getTranslation("workbench.state." + of)).plain();
    }
}
