package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Composite;
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
import org.pillarboard.shared.RuleViolation;
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
        reason.setMaxLength(500);
        reason.setRequiredIndicatorVisible(true);
    }

    @Override
    protected FormLayout initContent() {
        effect.addClassName("effect");
        var form = new FormLayout(day, effect, reason);
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
    }

    void leave(Units units) {
        if (day.getValue() == null) {
            throw new RuleViolation("admin.units.leftOn.missing");
        }
        units.leaveScope(unit.code(), day.getValue(), reason.getValue());
    }
}
