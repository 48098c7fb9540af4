package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.indicator.DutyRow;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.figure.UnitChoice;
import org.pillarboard.ui.kit.figure.UnitNames;

/** Who reports an indicator; the administrator assigns and releases units. */
final class DutyTab extends Composite<Div> {

    private final transient IndicatorDesk desk;
    private final transient IndicatorRow indicator;
    private final SerializableRunnable onChange;

    /** @param onChange called when somebody reports it from now on, or no longer */
    DutyTab(IndicatorDesk desk, IndicatorRow indicator, SerializableRunnable onChange) {
        this.onChange = onChange;
        this.desk = desk;
        this.indicator = indicator;
        show();
    }

    private void show() {
        getContent().removeAll();
        if (desk.isComputable(indicator)) {
            getContent().add(feed());
        }
        if (desk.isAdministrator()) {
            getContent().add(new Button(getTranslation("admin.indicators.assign"), event -> assign()));
        }
        var table = new DataTable<DutyRow>(getTranslation("admin.indicators.duties"))
            .column(getTranslation("admin.indicators.unit"), row -> name(row.unitCode()))
            .column(getTranslation("admin.grants.from"), row -> row.fromOn().toString())
            .column(getTranslation("admin.grants.until"), row -> row.untilOn() == null
                ? getTranslation("admin.grants.open") : row.untilOn().toString());
        if (desk.isAdministrator()) {
            table.part(getTranslation("admin.deeds"), this::release);
        }
        getContent().add(table.rows(desk.catalogue().duties().ofIndicator(indicator.code())).cards());
    }

    private void changed() {
        show();
        onChange.run();
    }

    /** Since when nobody reports it, because a register knows; the administrator opens the feed. */
    private Component feed() {
        var opened = desk.feedOf(indicator);
        var line = new Div(new Span(opened.map(row -> getTranslation("admin.indicators.fed", row.fromOn().toString(), row.openedByName()))
            .orElseGet(() -> getTranslation("admin.indicators.notFed"))));
        line.addClassName("keys");
        if (desk.isAdministrator()) {
            line.add(new Button(getTranslation(opened.isEmpty() ? "admin.indicators.feed" : "admin.indicators.feed.move"), event -> open()));
        }
        return line;
    }

    private void open() {
        var day = new DayEntry(getTranslation("admin.indicators.feed.from"), desk.today().withDayOfMonth(1));
        new FormDialog(getTranslation("admin.indicators.feed") + getTranslation("kit.colon") + indicator.name(getLocale()), () -> {
            desk.feeds().open(indicator.code(), day.get());
            changed();
        }, new Paragraph(getTranslation("admin.indicators.feed.means")), day).open();
    }

    private Component release(DutyRow row) {
        if (row.untilOn() != null) {
            return new Text("");
        }
        var button = new Button(getTranslation("admin.indicators.release"), event -> {
            var day = new DayEntry(getTranslation("admin.grants.until"), desk.today());
            new FormDialog(name(row.unitCode()), () -> {
                desk.indicators().release(indicator.code(), row.unitCode(), day.get());
                changed();
            }, day).open();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void assign() {
        var unit = new ComboBox<UnitRow>(getTranslation("admin.indicators.unit"));
        unit.setRequiredIndicatorVisible(true);
        UnitChoice.offer(unit, desk.allUnits());
        unit.setItemLabelGenerator(row -> name(row) + " " + row.code());
        var day = new DayEntry(getTranslation("admin.grants.from"), desk.today()).reachingBack();
        new FormDialog(getTranslation("admin.indicators.assign") + getTranslation("kit.colon") + indicator.name(getLocale()), () -> {
            if (unit.getValue() == null) {
                throw new RuleViolation("admin.field.missing", unit.getLabel());
            }
            var since = desk.indicators().assign(indicator.code(), unit.getValue().code(), day.get());
            if (since.isBefore(day.get())) {
                throw new RuleViolation("admin.indicators.assign.already", since);
            }
            changed();
        }, unit, day).open();
    }

    private String name(String unitCode) {
        return desk.units().tree().find(unitCode).map(this::name).orElse(unitCode);
    }

    /** Of the whole city the commission answers; both are said, since targets and rights name the city. */
    private String name(UnitRow unit) {
        String full = UnitNames.full(unit, getLocale());
        return unit.parentCode() == null ? getTranslation("admin.indicators.commission", full, UnitNames.accountable(unit, getLocale())) : full;
    }
}
