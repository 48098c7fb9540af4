package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.exchange.ColumnRule;
import org.pillarboard.exchange.FieldKind;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.DecimalField;
import org.pillarboard.ui.kit.Unreadable;
import org.pillarboard.ui.kit.figure.IndicatorChoice;
import org.pillarboard.ui.kit.figure.UnitChoice;
import org.pillarboard.ui.kit.figure.UnitNames;

/** What one column of the file holds, as the reporter chooses it: only what its kind needs is asked for. */
final class ColumnLine {

    /** What can be chosen from. */
    record Choices(List<IndicatorRow> indicators, List<UnitRow> units) {
    }

    private static final Set<FieldKind> OF_FIGURE = EnumSet.of(FieldKind.VALUE, FieldKind.NUMERATOR, FieldKind.DENOMINATOR,
            FieldKind.GROWTH, FieldKind.TARGET);
    private static final Set<FieldKind> COUNTED = EnumSet.of(FieldKind.VALUE, FieldKind.TARGET);

    private final String column;
    private final String samples;
    private final List<ColumnRule> before;
    private final MultiSelectComboBox<FieldKind> kinds = new MultiSelectComboBox<>();
    private final ComboBox<IndicatorRow> indicator = new ComboBox<>();
    private final ComboBox<UnitRow> unit = new ComboBox<>();
    private final TextField measureUnit = new TextField();
    private final DecimalField factor = new DecimalField();
    private final TextField only = new TextField();

    ColumnLine(String column, String samples, List<ColumnRule> rules, Choices choices, Runnable changed) {
        this.column = column;
        this.samples = samples;
        this.before = rules;
        kinds.setItems(Stream.of(FieldKind.values()).filter(kind -> kind != FieldKind.KEY).toList());
        kinds.setItemLabelGenerator(kind -> kinds.getTranslation("import.field." + kind));
        kinds.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        IndicatorChoice.offer(indicator, choices.indicators());
        UnitChoice.offer(unit, choices.units());
        unit.setItemLabelGenerator(row -> UnitNames.brief(row, UI.getCurrent().getLocale()));
        fill(rules, choices);
        name(Map.of(kinds, "import.holds", indicator, "import.field.INDICATOR", unit, "import.reportingUnit", measureUnit,
                "import.measureUnit", factor, "import.factor", only, "import.only"));
        Stream.of(indicator, unit).forEach(box -> box.setClearButtonVisible(true));
        unit.setEnabled(choices.units().size() > 1);
        kinds.addValueChangeListener(event -> react(changed));
        Stream.<HasValue<?, ?>>of(indicator, unit, measureUnit, factor, only)
                .forEach(field -> field.addValueChangeListener(event -> changed.run()));
        factor.addValidationStatusChangeListener(event -> changed.run());
        enable();
    }

    private void fill(List<ColumnRule> rules, Choices choices) {
        kinds.setValue(rules.stream().map(ColumnRule::field).filter(kind -> kind != FieldKind.KEY).toList());
        first(rules, ColumnRule::indicatorCode).flatMap(code -> choices.indicators().stream()
                .filter(row -> row.code().equals(code)).findFirst()).ifPresent(indicator::setValue);
        first(rules, ColumnRule::unitCode).flatMap(code -> choices.units().stream()
                .filter(row -> row.code().equals(code)).findFirst()).ifPresent(unit::setValue);
        first(rules, ColumnRule::measureUnit).ifPresent(measureUnit::setValue);
        first(rules, ColumnRule::factor).ifPresent(factor::setValue);
        only.setValue(rules.stream().map(rule -> String.join("|", rule.only())).filter(text -> !text.isEmpty())
                .findFirst().orElse(""));
    }

    private static <T> Optional<T> first(List<ColumnRule> rules, Function<ColumnRule, @Nullable T> part) {
        return rules.stream().map(part).filter(Objects::nonNull).findFirst();
    }

    /** Fields say what they ask for until they are filled, and to those who listen always. */
    private void name(Map<AbstractField<?, ?>, String> keys) {
        keys.forEach((field, key) -> {
            String asked = kinds.getTranslation(key);
            ((HasAriaLabel) field).setAriaLabel(column + ": " + asked);
            ((HasPlaceholder) field).setPlaceholder(asked);
            field.getElement().getClassList().add("line");
        });
    }

    private void react(Runnable changed) {
        enable();
        changed.run();
    }

    private void enable() {
        var chosen = kinds.getValue();
        boolean figure = chosen.stream().anyMatch(OF_FIGURE::contains);
        indicator.setVisible(figure);
        unit.setVisible(figure && unit.isEnabled());
        measureUnit.setVisible(chosen.stream().anyMatch(COUNTED::contains));
        factor.setVisible(figure);
        only.setVisible(chosen.contains(FieldKind.FILTER));
    }

    String column() {
        return column;
    }

    boolean isUnread() {
        return kinds.getValue().isEmpty() && before.stream().noneMatch(rule -> rule.field() == FieldKind.KEY) && !samples.isBlank();
    }

    /** The column's name over the first things in it. */
    Component named() {
        var name = new Div(column);
        name.addClassName("colname");
        var examples = new Div(samples);
        examples.addClassNames("cap", "ell");
        examples.setTitle(samples);
        return new Div(name, examples);
    }

    /** @throws RuleViolation while the factor is no number */
    void refuseUnreadable() {
        Unreadable.refuseIn(factor);
    }

    Component kindsField() {
        return kinds;
    }

    Component detail() {
        var detail = new Div(indicator, unit, measureUnit, factor, only);
        detail.addClassName("linedetail");
        return detail;
    }

    /** The rules chosen; what the screen does not show of a remembered rule stays. */
    Stream<ColumnRule> rules() {
        var hidden = before.stream().filter(rule -> rule.field() == FieldKind.KEY);
        return Stream.concat(hidden, kinds.getValue().stream().map(this::rule));
    }

    private ColumnRule rule(FieldKind kind) {
        if (kind == FieldKind.FILTER) {
            return ColumnRule.filter(column, Arrays.stream(only.getValue().split("\\|")).map(String::strip)
                    .filter(word -> !word.isEmpty()).toArray(String[]::new));
        }
        var rule = ColumnRule.of(column, kind);
        if (!OF_FIGURE.contains(kind)) {
            return rule;
        }
        var placed = rule.forIndicator(indicator.getOptionalValue().map(IndicatorRow::code).orElse(null))
                .forUnit(unit.getOptionalValue().map(UnitRow::code).orElse(null)).times(factor.getValue());
        return COUNTED.contains(kind) && !measureUnit.getValue().isBlank() ? placed.countedIn(measureUnit.getValue().strip())
                : placed;
    }
}
