package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.UnitHolding;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.identity.Units;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.UnitChoice;

/** Below which unit a unit hangs from today on, and why; tells what counts there with it. */
final class MoveForm extends Composite<FormLayout> {

    private final transient UnitTree tree;
    private final transient UnitRow unit;
    private final transient PlaceNames places;
    private final transient List<UnitHolding> held;
    private final LocalDate today;
    private final ComboBox<UnitRow> parent = new ComboBox<>(getTranslation("admin.units.parent"));
    private final TextArea reason = new TextArea(getTranslation("admin.units.move.reason"));
    private final Div effect = new Div();

    MoveForm(UnitRow unit, PlaceNames places, List<UnitHolding> held, LocalDate today) {
        this.tree = places.units().tree();
        this.unit = unit;
        this.places = places;
        this.held = held;
        this.today = today;
        UnitChoice.offer(parent, tree.inOrder().stream().filter(this::isNewPlace).toList());
        parent.setItemLabelGenerator(each -> places.of(each) + " " + each.code());
        parent.setHelperText(getTranslation("admin.units.move.means"));
        parent.addValueChangeListener(event -> tell(event.getValue()));
        reason.setMaxLength(500);
        parent.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
    }

    private boolean isNewPlace(UnitRow other) {
        return !other.code().equals(unit.parentCode()) && !tree.withDescendants(unit.code()).contains(other.code());
    }

    @Override
    protected FormLayout initContent() {
        effect.addClassName("effect");
        var form = new FormLayout(parent, effect, reason);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        return form;
    }

    private void tell(@Nullable UnitRow to) {
        effect.removeAll();
        if (to != null) {
            int below = tree.withDescendants(unit.code()).size() - 1;
            effect.add(new Note(Tone.INFO, getTranslation("admin.units.move.from", today.toString(), places.of(unit),
                unit.parentCode() == null ? "" : places.of(tree.get(unit.parentCode())), places.of(to), below)));
            if (!held.isEmpty()) {
                effect.add(new Note(Tone.WARN, getTranslation("admin.units.move.held")), lines());
            }
        }
    }

    private Component lines() {
        return HeldList.of(held, one -> getTranslation("admin.units.moved." + one.kind(), one.count()));
    }

    void move(Units units) {
        units.move(unit.code(), parent.getValue().code(), reason.getValue());
    }
}
