package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.TargetRow;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.kit.figure.SeasonNames;
import org.pillarboard.ui.kit.figure.TargetWords;
import org.pillarboard.ui.kit.figure.UnitChoice;
import org.pillarboard.ui.kit.figure.UnitNames;

/** The versions of an indicator's targets at a unit, the whole city first; its section sets newer ones. */
final class TargetTab extends Composite<Div> {

    private final transient IndicatorDesk desk;
    private final transient IndicatorRow indicator;
    private final ComboBox<UnitRow> unit = new ComboBox<>(getTranslation("admin.indicators.unit"));
    private final Div versions = new Div();

    TargetTab(IndicatorDesk desk, IndicatorRow indicator) {
        this.desk = desk;
        this.indicator = indicator;
        var all = desk.allUnits();
        UnitChoice.offer(unit, all);
        unit.setItemLabelGenerator(row -> UnitNames.full(row, getLocale()));
        unit.setValue(all.getFirst());
        unit.addValueChangeListener(event -> show());
        show();
    }

    @Override
    protected Div initContent() {
        versions.addClassName("apart");
        var content = new Div(unit, versions);
        content.addClassName("apart");
        return content;
    }

    private void show() {
        versions.removeAll();
        if (unit.getValue() == null) {
            return;
        }
        if (desk.answersFor(indicator)) {
            versions.add(new Button(getTranslation("admin.target.set"), event -> ask(unit.getValue())));
        }
        var rows = desk.targetsOf(indicator, unit.getValue().code());
        var figures = new FigureWords(indicator, getLocale());
        versions.add(new DataTable<TargetRow>(getTranslation("admin.indicators.targets"))
            .column(getTranslation("admin.dictionaries.year"), row -> String.valueOf(row.year()))
            .number(getTranslation("admin.target.value"), row -> figures.withUnit(row.draft().value()))
            .number(getTranslation("admin.target.baseline"), row -> figures.join(NumberEntry.plain(row.draft().baseline())))
            .column(getTranslation("admin.target.plan"), this::plan)
            .column(getTranslation("admin.target.paper"), row -> row.draft().paperNo())
            .column(getTranslation("admin.indicators.effectiveOn"), row -> TargetWords.since(row, rows, desk.today(), getLocale()))
            .column(getTranslation("admin.target.reason"), row -> row.draft().reason())
            .column(getTranslation("admin.indicators.author"), TargetRow::author)
            .rows(rows).cards());
    }

    /** How the year is planned, after which season where it follows one. */
    private String plan(TargetRow row) {
        String kind = getTranslation("admin.plan." + row.draft().planKind());
        String season = row.draft().seasonProfile();
        return season == null ? kind : kind + getTranslation("kit.colon") + SeasonNames.of(season, getLocale());
    }

    private void ask(UnitRow where) {
        var form = new TargetForm(indicator, desk.catalogue().seasons(), desk.today());
        desk.targetsOf(indicator, where.code()).stream().filter(row -> row.year() == desk.today().getYear()).findFirst()
            .ifPresent(newest -> form.after(newest.draft()));
        new FormDialog(getTranslation("admin.target.set") + getTranslation("kit.colon") + indicator.name(getLocale())
            + getTranslation("kit.semicolon") + UnitNames.full(where, getLocale()), () -> {
            desk.targets().set(form.draft(indicator.code(), where.code()));
            show();
        }, form).open();
    }
}
