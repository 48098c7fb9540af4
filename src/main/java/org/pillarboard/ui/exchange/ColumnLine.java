package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pillarboard.exchange.ColumnRule;
import org.pillarboard.exchange.FieldKind;
import org.pillarboard.indicator.IndicatorRow;

/** What one column of the file holds, as the reporter chooses it. */
final class ColumnLine {

    private static final Set<FieldKind> OF_FIGURE = EnumSet.of(FieldKind.VALUE, FieldKind.NUMERATOR, FieldKind.DENOMINATOR,
            FieldKind.GROWTH, FieldKind.TARGET);

    private final String column;
    private final String samples;
    private final List<ColumnRule> before;
    private final MultiSelectComboBox<FieldKind> kinds = new MultiSelectComboBox<>();
    private final ComboBox<IndicatorRow> indicator = new ComboBox<>();
    private final TextField words = new TextField();

    ColumnLine(String column, String samples, List<ColumnRule> rules, List<IndicatorRow> indicators, Runnable changed) {
        this.column = column;
        this.samples = samples;
        this.before = rules;
        kinds.setItems(Stream.of(FieldKind.values()).filter(kind -> kind != FieldKind.KEY).toList());
        kinds.setItemLabelGenerator(kind -> kinds.getTranslation("import.field." + kind));
        kinds.setValue(rules.stream().map(ColumnRule::field).filter(kind -> kind != FieldKind.KEY).toList());
        kinds.setAriaLabel(column);
        indicator.setItems(indicators);
        indicator.setItemLabelGenerator(row -> row.name(UI.getCurrent().getLocale()));
        indicator.setClearButtonVisible(true);
        indicator.setAriaLabel(column);
        rules.stream().filter(rule -> rule.indicatorCode() != null).findFirst().flatMap(rule -> indicators.stream()
                .filter(row -> row.code().equals(rule.indicatorCode())).findFirst()).ifPresent(indicator::setValue);
        words.setValue(rules.stream().map(ColumnLine::written).filter(text -> !text.isEmpty()).findFirst().orElse(""));
        words.setAriaLabel(column);
        Stream.<HasStyle>of(kinds, indicator, words).forEach(field -> field.addClassName("line"));
        kinds.addValueChangeListener(event -> react(changed));
        indicator.addValueChangeListener(event -> changed.run());
        words.addValueChangeListener(event -> changed.run());
        enable();
    }

    private static String written(ColumnRule rule) {
        return rule.field() == FieldKind.FILTER ? String.join("|", rule.only())
                : rule.measureUnit() == null ? "" : rule.measureUnit();
    }

    private void react(Runnable changed) {
        enable();
        changed.run();
    }

    private void enable() {
        boolean figure = kinds.getValue().stream().anyMatch(OF_FIGURE::contains);
        indicator.setVisible(figure);
        words.setVisible(figure || kinds.getValue().contains(FieldKind.FILTER));
        words.setPlaceholder(words.getTranslation(figure ? "import.measureUnit" : "import.only"));
    }

    String column() {
        return column;
    }

    String samples() {
        return samples;
    }

    Component kindsField() {
        return kinds;
    }

    Component detail() {
        var detail = new Div(indicator, words);
        detail.addClassName("linedetail");
        return detail;
    }

    /** The rules chosen; what the screen does not show of a remembered rule stays. */
    Stream<ColumnRule> rules() {
        var hidden = before.stream().filter(rule -> rule.field() == FieldKind.KEY);
        return Stream.concat(hidden, kinds.getValue().stream().map(this::rule));
    }

    private ColumnRule rule(FieldKind kind) {
        var known = before.stream().filter(rule -> rule.field() == kind).findFirst().orElse(ColumnRule.of(column, kind));
        if (kind == FieldKind.FILTER) {
            return ColumnRule.filter(column, Arrays.stream(words.getValue().split("\\|")).map(String::strip)
                    .filter(word -> !word.isEmpty()).toArray(String[]::new));
        }
        return OF_FIGURE.contains(kind) ? known.forIndicator(indicator.getOptionalValue().map(IndicatorRow::code).orElse(null))
                .countedIn(words.getValue().isBlank() ? null : words.getValue().strip()) : known;
    }
}
