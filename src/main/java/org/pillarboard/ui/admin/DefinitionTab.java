package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.pillarboard.indicator.DefinitionRow;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.figure.CatalogueWords;

/** The versions of an indicator's definition; a change is a newer version. */
final class DefinitionTab extends Composite<Div> {

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
            .column(getTranslation("admin.indicators.version"), row -> getTranslation("indicator.version.no", String.valueOf(row.versionNo())))
            .column(getTranslation("admin.indicators.definition"), row -> row.text(getLocale()))
            .column(getTranslation("admin.indicators.effectiveOn"), row -> row.effectiveOn().toString())
            .column(getTranslation("admin.indicators.author"), row -> CatalogueWords.author(row.author(), getLocale()))
            .column(getTranslation("admin.indicators.reason"), row -> CatalogueWords.reason(row, getLocale()))
            .rows(desk.indicators().definitions(indicator.code())).cards().withClass("wordy"));
    }

    private void ask() {
        var form = new DefinitionForm(desk.indicators().definitions(indicator.code()).stream().findFirst().orElse(null), desk.today());
        new FormDialog(getTranslation("admin.indicators.newVersion") + getTranslation("kit.colon") + indicator.name(getLocale()), () -> {
            desk.indicators().define(form.draft(indicator.code()));
            show();
        }, form).open();
    }
}
