package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.SheetLine;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.PressButton;

/** One line of a filing with its fields. */
final class LineEditor extends Composite<Section> {

    /** Which day or month of what a line tells of. */
    private static final Set<LineField> NAMING = EnumSet.of(LineField.INSTRUMENT, LineField.ON, LineField.MONTH, LineField.REPLACES);

    private final LineChoices choices;
    private final Runnable changed;
    private final Div grid = new Div();
    private final List<FieldBox> boxes = new ArrayList<>();
    private final NativeButton away = new PressButton();
    private final H3 title = new H3();
    private SheetLine line;

    LineEditor(SheetLine line, LineChoices choices, Runnable changed, Runnable remove) {
        this.line = line;
        this.choices = choices;
        this.changed = changed;
        away.add(Icons.X.draw(14));
        away.addClassName("iconbtn");
        away.addClickListener(event -> remove.run());
        var head = new Div(title, away);
        head.addClassName("lh");
        grid.addClassName("lgrid");
        getContent().add(head, grid);
        getContent().addClassName("fline");
        draw();
    }

    /** Which of the sheet's lines it is, counted from 1. */
    void number(int place) {
        String name = getTranslation("debt.line.title", String.valueOf(place), getTranslation("debt.line." + line.kind()));
        title.setText(name);
        away.setAriaLabel(getTranslation("debt.line.remove", name));
        getContent().setAriaLabel(name);
    }

    private void draw() {
        grid.removeAll();
        boxes.clear();
        boolean corrects = !choices.entries(line).isEmpty();
        line.kind().fields().stream().filter(field -> field != LineField.REPLACES || corrects).forEach(field -> {
            var box = new FieldBox(line, field, choices);
            box.onChange(() -> heard(box));
            boxes.add(box);
            grid.add(box);
        });
        hint();
    }

    private void heard(FieldBox box) {
        line = line.with(box.field(), box.typed());
        if (box.field() == LineField.INSTRUMENT) {
            line = line.with(LineField.REPLACES, "");
            draw();
        } else if (NAMING.contains(box.field()) || box.field() == LineField.AMOUNT) {
            hint();
        }
        changed.run();
    }

    /** What is changed stands beneath the field it is changed in, what a repayment leaves beneath its amount. */
    private void hint() {
        var hints = choices.hints(line);
        boxes.stream().filter(box -> !NAMING.contains(box.field())).forEach(box -> box.hint(hints.getOrDefault(box.field(), "")));
        box(LineField.ANOTHER).ifPresent(box -> box.setVisible(hints.containsKey(LineField.ANOTHER) || !box.typed().isEmpty()));
    }

    private Optional<FieldBox> box(LineField field) {
        return boxes.stream().filter(box -> box.field() == field).findFirst();
    }

    SheetLine line() {
        return line;
    }

    boolean is(UUID id) {
        return line.id().equals(id);
    }

    /** What the sheet has named meanwhile can be chosen here, and what its other lines repay is counted. */
    void offer() {
        boxes.forEach(FieldBox::offer);
        if (box(LineField.ANOTHER).isPresent()) {
            hint();
        }
    }

    /** What stands in the fields has been kept. */
    void kept() {
        boxes.forEach(FieldBox::kept);
    }

    void readOnly() {
        boxes.forEach(FieldBox::readOnly);
        box(LineField.REPLACES).ifPresent(box -> box.setVisible(!box.typed().isEmpty()));
        away.setVisible(false);
    }

    void clearMarks() {
        boxes.forEach(box -> box.mark(""));
    }

    /** The first of its fields something is wrong with. */
    Optional<FieldBox> wrong() {
        return boxes.stream().filter(FieldBox::isMarked).findFirst();
    }

    void mark(LineField field, String sentence) {
        box(field).ifPresent(box -> {
            box.setVisible(true);
            box.mark(sentence);
        });
    }
}
