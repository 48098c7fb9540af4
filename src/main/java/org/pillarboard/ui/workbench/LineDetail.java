package org.pillarboard.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.CheckResult;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.observation.WorkState;
import org.pillarboard.shared.Qualifier;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Unsent;
import org.pillarboard.ui.kit.evidence.ShelfIntake;

/** What opens under the line in hand: the reasons that are asked for, where the figure comes from, its files. */
final class LineDetail extends Composite<NativeTableRow> {

    /** What a line does with what is entered here. */
    interface Entries {

        void softReason(String reason);

        void correctionReason(String reason);

        void discard();

        void source(String source);

        void qualifier(Qualifier qualifier);

        ShelfIntake.Shelf shelf();

        void keepMine();

        void takeTheirs();
    }

    private static final int LONGEST = 400;
    private final Entries entries;
    private final Div told = new Div();
    private final TextField soft = field("workbench.detail.soft");
    private final TextField correction = field("workbench.detail.correction");
    private final TextField source = field("workbench.detail.source");
    private final Select<Qualifier> qualifier = new Select<>();
    private final Button confirm = new Button();
    private final Button discard = new Button(getTranslation("workbench.detail.discard"), event -> entries().discard());
    private final EvidenceShelf shelf;
    private final Span refused = new Span();

    /** @param line stays on the page when another line is taken in hand: the files on their way go on arriving */
    LineDetail(Component line, Entries entries, Cell place, LineParts.Tools tools) {
        this.entries = entries;
        shelf = new EvidenceShelf(line, entries, tools, this::refuse);
        Unsent.mark(soft, place.key(), "soft");
        Unsent.mark(correction, place.key(), "correction");
        Unsent.mark(source, place.key(), "source");
        heard(soft, entries::softReason);
        heard(correction, entries::correctionReason);
        heard(source, entries::source);
        confirm.setText(getTranslation("workbench.detail.confirm"));
        confirm.addThemeName("small");
        confirm.addClickListener(event -> entries.softReason(soft.getValue()));
        qualifier.setLabel(getTranslation("workbench.detail.qualifier"));
        qualifier.setItems(Qualifier.values());
        qualifier.setItemLabelGenerator(one -> getTranslation("workbench.qualifier." + one));
        qualifier.addThemeName("small");
        qualifier.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                entries.qualifier(event.getValue());
            }
        });
        told.addClassName("told");
        discard.addThemeName("small");
        refused.addClassNames("bad", "refused");
        refused.getElement().setAttribute("role", "alert");
        refused.addDetachListener(event -> refused.setText(""));
    }

    private Entries entries() {
        return entries;
    }

    private TextField field(String labelKey) {
        var field = new TextField(getTranslation(labelKey));
        field.setMaxLength(LONGEST);
        field.addThemeName("small");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    private static void heard(TextField field, Consumer<String> action) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                action.accept(event.getValue());
            }
        });
    }

    void show(WorkRow row, boolean open, boolean correcting) {
        var update = row.update();
        boolean asksSoft = row.checks().stream().anyMatch(check -> !check.blocks());
        boolean asksCorrection = correcting || row.checks().stream().map(CheckResult::key)
                .anyMatch(key -> key.equals("check.correction") || key.equals("check.locked"))
                || update != null && update.correctionReason() != null && row.isEditable();
        soft.setVisible(asksSoft);
        confirm.setVisible(asksSoft && row.state() == WorkState.TO_CONFIRM && !soft.isEmpty());
        correction.setVisible(asksCorrection);
        discard.setVisible(open && row.official() != null);
        put(soft, update == null || update.softReason() == null ? soft.getValue() : update.softReason());
        put(correction, update == null || correcting ? correction.getValue() : update.correctionReason());
        put(source, update == null || correcting ? source.getValue() : update.figure().sourceNote());
        qualifier.setValue(update == null ? Qualifier.EXACT : update.figure().qualifier());
        var returned = row.state() == WorkState.RETURNED && update != null ? update.review().decisionField() : null;
        getContent().getElement().setAttribute("data-returned", Objects.requireNonNullElse(returned, ""));
        source.setReadOnly(!open);
        qualifier.setReadOnly(!open);
        shelf.show(row, open);
    }

    private static void put(TextField field, @Nullable String text) {
        String wanted = Objects.requireNonNullElse(text, "");
        if (!field.getValue().equals(wanted)) {
            field.setValue(wanted);
        }
    }

    /** What stands in the fields has been kept. */
    void kept() {
        Unsent.kept(List.of(soft, correction, source));
    }

    /** Tells the second of two what the first has done, and offers both ways on. Null when that is settled. */
    void tell(@Nullable String sentence) {
        told.removeAll();
        if (sentence != null) {
            var mine = new Button(getTranslation("workbench.conflict.mine"), event -> entries.keepMine());
            var theirs = new Button(getTranslation("workbench.conflict.theirs"), event -> entries.takeTheirs());
            mine.addThemeName("small");
            theirs.addThemeName("small");
            told.add(Icons.USERS.draw(15), new Span(sentence), mine, theirs);
        }
    }

    /** A file or a reason was refused; said until something is taken, or the line is left. */
    void refuse(String sentence) {
        refused.setText(sentence);
    }

    void focusReason() {
        (soft.isVisible() ? soft : correction).focus();
    }

    @Override
    protected NativeTableRow initContent() {
        var reasons = new Div(soft, confirm, correction, source, qualifier, discard);
        reasons.addClassName("reasons");
        var grid = new Div(told, reasons, shelf, refused);
        grid.addClassName("dgrid");
        var cell = new NativeTableCell(grid);
        cell.getElement().setAttribute("colspan", "8");
        var line = new NativeTableRow(cell);
        line.addClassName("det");
        return line;
    }
}
