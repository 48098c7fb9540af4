package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.RagRuleDraft;
import org.pillarboard.rule.BoundBase;
import org.pillarboard.rule.RagRuleSpec;
import org.pillarboard.rule.RuleKind;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.figure.LightRuleWords;

/** A light rule being written: the kind, the numbers that kind needs, from when, why. */
final class RuleForm extends Composite<FormLayout> {

    private static final int LONGEST_REASON = 400;
    private final Select<RuleKind> kind = new Select<>();
    private final Select<BoundBase> base = new Select<>();
    private final Map<String, NumberEntry> numbers = new LinkedHashMap<>();
    private final DayEntry effectiveOn;
    private final TextField reason = new TextField(getTranslation("admin.indicators.reason"));

    /** @param onChange called when the rule itself changes */
    RuleForm(RagRuleSpec known, LocalDate today, Runnable onChange) {
        LightRuleWords.NUMBERS.forEach(name -> numbers.put(name, new NumberEntry(getTranslation("admin.rule." + name), null)));
        kind.setLabel(getTranslation("admin.rule.kind"));
        kind.setItems(RuleKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("admin.rule.kind." + each));
        base.setLabel(getTranslation("admin.rule.base"));
        base.setItems(BoundBase.values());
        base.setItemLabelGenerator(each -> getTranslation("admin.rule.base." + each));
        effectiveOn = new DayEntry(getTranslation("admin.indicators.effectiveOn"), today);
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        fill(known);
        kind.addValueChangeListener(event -> {
            showFields();
            onChange.run();
        });
        base.addValueChangeListener(event -> onChange.run());
        numbers.values().forEach(number -> number.onChange(onChange));
    }

    private void fill(RagRuleSpec known) {
        kind.setValue(known.kind());
        base.setValue(known.base() == null ? BoundBase.ABSOLUTE : known.base());
        LightRuleWords.written(known).forEach((name, value) -> numbers.get(name).show(value));
        showFields();
    }

    private static Set<String> needed(RuleKind kind) {
        return switch (kind) {
            case PACE -> Set.of("greenFactor", "yellowFactor");
            case UP, DOWN, UP_VS_LY, DOWN_VS_LY, YOY -> Set.of("greenFactor", "greenDelta", "yellowFactor", "yellowDelta");
            case RANGE -> Set.of("greenLow", "greenHigh", "yellowLow", "yellowHigh");
            case MILESTONE -> Set.of("warnDays");
            case ZERO, ALR3, INFO -> Set.of();
        };
    }

    private void showFields() {
        numbers.forEach((name, number) -> number.setVisible(needed(kind.getValue()).contains(name)));
        base.setVisible(kind.getValue() == RuleKind.UP || kind.getValue() == RuleKind.DOWN);
    }

    @Override
    protected FormLayout initContent() {
        var form = new FormLayout(kind, base);
        numbers.values().forEach(form::add);
        form.add(effectiveOn, reason);
        return form;
    }

    private @Nullable BigDecimal number(String name) {
        return numbers.get(name).isVisible() ? numbers.get(name).find() : null;
    }

    private RagRuleSpec spec() {
        var days = numbers.get("warnDays");
        var spec = new RagRuleSpec(kind.getValue(), number("greenFactor"), number("greenDelta"), number("yellowFactor"),
            number("yellowDelta"), number("greenLow"), number("greenHigh"), number("yellowLow"), number("yellowHigh"),
            days.isVisible() ? days.whole() : null, base.isVisible() ? base.getValue() : null);
        try {
            spec.toRule();
        } catch (RuleViolation refused) {
            throw refused.messageKey().equals("rule.spec.missing")
                ? new RuleViolation("admin.field.missing", getTranslation("admin.rule." + refused.args()[0])) : refused;
        }
        return spec;
    }

    /** What was typed; refused by the name of the field where a number is missing. */
    RagRuleDraft draft(String indicatorCode) {
        return new RagRuleDraft(indicatorCode, spec(), effectiveOn.get(), reason.getValue().strip());
    }
}
