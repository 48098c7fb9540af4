package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.UnitHolding;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.identity.Units;
import org.pillarboard.ui.kit.DatePickerTexts;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.UnitNames;

/**
 * From which day a unit is out of the scope of supervision, and why; tells what leaves with it and what there is of it from then on. Of one
 * that has left the fields hold what was said, to be corrected.
 */
final class LeaveForm extends Composite<FormLayout> {

    private final transient UnitRow unit;
    private final transient UnitTree tree;
    private final transient Function<LocalDate, List<UnitHolding>> held;
    private final DatePicker day = new DatePicker(getTranslation("admin.units.leftOn"));
    private final TextArea reason = new TextArea(getTranslation("admin.units.leftReason"));
    private final TextArea why = new TextArea(getTranslation("admin.units.leave.why"));
    private final Checkbox early = new Checkbox(getTranslation("admin.units.leave.early.sure"));
    private final Div effect = new Div();

    /** @param held what there is of the unit from a day on */
    LeaveForm(UnitRow unit, UnitTree tree, LocalDate today, Function<LocalDate, List<UnitHolding>> held) {
        this.unit = unit;
        this.tree = tree;
        this.held = held;
        day.setValue(Objects.requireNonNullElse(unit.leftOn(), today));
        day.setI18n(DatePickerTexts.of(getLocale()));
        day.setHelperText(getTranslation("admin.units.leftOn.means"));
        day.setRequiredIndicatorVisible(true);
        day.addValueChangeListener(event -> tell(event.getValue()));
        reason.setValue(Objects.requireNonNullElse(unit.leftReason(), ""));
        for (TextArea words : List.of(reason, why)) {
            words.setMaxLength(500);
            words.setRequiredIndicatorVisible(true);
        }
        why.setVisible(unit.leftOn() != null);
        early.setRequiredIndicatorVisible(true);
    }

    @Override
    protected FormLayout initContent() {
        effect.addClassName("effect");
        var form = new FormLayout(day, effect, early, reason, why);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        if (unit.leftOn() != null) {
            form.addComponentAsFirst(new Note(Tone.INFO, getTranslation("admin.units.leave.again", unit.leftOn().toString(), unit.leftReason())));
        }
        tell(day.getValue());
        return form;
    }

    /** What there is of the unit from the day on, and what becomes of it. */
    private void tell(@Nullable LocalDate from) {
        effect.removeAll();
        early.setVisible(false);
        if (from == null) {
            return;
        }
        var below = tree.withDescendants(unit.code()).stream().filter(code -> !code.equals(unit.code()) && tree.inScope(code, from)).map(tree::get).toList();
        if (!below.isEmpty()) {
            effect.add(new Note(Tone.WARN, getTranslation("admin.units.below", below.size(), below.stream()
                .map(one -> UnitNames.brief(one, getLocale())).collect(Collectors.joining(getTranslation("kit.and"))))));
        }
        var there = held.apply(from);
        if (!there.isEmpty()) {
            effect.add(new Note(Tone.WARN, getTranslation("admin.units.held")),
                HeldList.of(there, one -> getTranslation("admin.units.held." + one.kind(), String.valueOf(one.count()))));
        }
        askEarly(figures(there));
    }

    /** A day by which the unit would never have counted is no slip only where somebody says so. */
    private void askEarly(long from) {
        early.setVisible(from > 0 && from == figures(held.apply(LocalDate.EPOCH)));
        early.setValue(false);
        if (early.isVisible()) {
            effect.add(new Note(Tone.BAD, getTranslation("admin.units.leave.early", String.valueOf(from))));
        }
    }

    private static long figures(List<UnitHolding> held) {
        return held.stream().filter(one -> one.kind() == UnitHolding.Kind.FIGURE).mapToLong(UnitHolding::count).sum();
    }

    void leave(Units units) {
        if (unit.leftOn() == null) {
            units.leaveScope(unit.code(), day.getValue(), reason.getValue());
        } else {
            units.correctLeaving(unit.code(), day.getValue(), reason.getValue(), why.getValue());
        }
    }
}
