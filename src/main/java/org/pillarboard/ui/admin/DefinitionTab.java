package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.pillarboard.indicator.DefinitionDraft;
import org.pillarboard.indicator.DefinitionRow;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.figure.CatalogueWords;

/** The versions of an indicator's definition; a change is a newer version. */
final class DefinitionTab extends Composite<Div> {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_REASON = 400;
    private final transient IndicatorDesk desk;
    private final transient IndicatorRow indicator;

    DefinitionTab(IndicatorDesk desk, IndicatorRow indicator) {
        this.desk = desk;
        this.indicator = indicator;
        show();
    }

    private void show() {
        getContent().removeAll();
        if (desk.isAdministrator() || desk.answersFor(indicator)) {
            getContent().add(new Button(getTranslation("admin.indicators.newVersion"), event -> ask()));
        }
        getContent().add(new DataTable<DefinitionRow>(getTranslation("admin.indicators.definition"))
            .column(getTranslation("admin.indicators.version"), row -> String.valueOf(row.versionNo()))
            .column(getTranslation("admin.indicators.definition"), row -> row.text(getLocale()))
            .column(getTranslation("admin.indicators.effectiveOn"), row -> row.effectiveOn().toString())
            .column(getTranslation("admin.indicators.author"), row -> CatalogueWords.author(row.author(), getLocale()))
            .column(getTranslation("admin.indicators.reason"), DefinitionRow::reason)
            .rows(desk.indicators().definitions(indicator.code())).cards());
    }

    private void ask() {
        var newest = desk.indicators().definitions(indicator.code()).stream().findFirst();
        var text = area("admin.indicators.definition", newest.map(DefinitionRow::text).orElse(""), LONGEST_TEXT);
        var textEn = area("admin.indicators.definitionEn", newest.map(DefinitionRow::textEn).orElse(""), LONGEST_TEXT);
        var source = area("admin.indicators.figureSource", newest.map(DefinitionRow::figureSource).orElse(""), LONGEST_REASON);
        var day = new DayEntry(getTranslation("admin.indicators.effectiveOn"), desk.today());
        var reason = area("admin.indicators.reason", "", LONGEST_REASON);
        new FormDialog(getTranslation("admin.indicators.newVersion") + " \u00B7 " + indicator.name(getLocale()), () -> {
            desk.indicators().define(new DefinitionDraft(indicator.code(), filled(text), filled(textEn), filled(source),
                day.get(), filled(reason)));
            show();
        }, text, textEn, source, day, reason).open();
    }

    private TextArea area(String labelKey, String value, int longest) {
        var area = new TextArea(getTranslation(labelKey));
        area.setMaxLength(longest);
        area.setValue(value);
        return area;
    }

    private static String filled(TextArea area) {
        if (area.getValue().isBlank()) {
            throw new RuleViolation("admin.field.missing", area.getLabel());
        }
        return area.getValue().strip();
    }
}
