package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.project.Place;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.ProjectMoney;
import org.pillarboard.ui.kit.DecimalField;
import org.pillarboard.ui.kit.figure.UnitChoice;
import org.pillarboard.ui.kit.figure.UnitNames;

/** What may change of a project without approval: its name, who helps, its tags, its place and its money. */
final class FactFields extends Composite<Div> {

    private static final int NAME = 200;
    private static final int SHORT = 40;
    private final TextField name;
    private final MultiSelectComboBox<UnitRow> coUnits;
    private final MultiSelectComboBox<String> tags;
    private final TextField district;
    private final DecimalField longitude;
    private final DecimalField latitude;
    private final DecimalField budget;
    private final DecimalField estimate;

    FactFields(FormDesk desk, FormFields fields) {
        name = fields.must("name", new TextField(getTranslation("project.form.name")));
        name.setMaxLength(NAME);
        coUnits = fields.may("coUnits", new MultiSelectComboBox<>(getTranslation("project.fact.coUnits")));
        UnitChoice.offer(coUnits, desk.allUnits());
        coUnits.setItemLabelGenerator(row -> UnitNames.accountable(row, getLocale()));
        tags = fields.may("tags", new MultiSelectComboBox<>(getTranslation("project.form.tags")));
        tags.setHelperText(getTranslation("project.form.tags.hint"));
        offerTags(desk.tags());
        tags.setAllowCustomValue(true);
        tags.addCustomValueSetListener(event -> addTag(event.getDetail().strip()));
        district = fields.may("district", new TextField(getTranslation("project.form.district")));
        district.setMaxLength(SHORT);
        longitude = fields.may("place", number("longitude"));
        latitude = fields.may("latitude", number("latitude"));
        budget = fields.may("budget", number("budget"));
        estimate = fields.may("estimate", number("estimate"));
    }

    private DecimalField number(String field) {
        var box = new DecimalField(getTranslation("project.form." + field));
        return box;
    }

    private void offerTags(Collection<String> some) {
        var chosen = Set.copyOf(tags.getValue());
        var all = new TreeSet<>(some);
        all.addAll(chosen);
        tags.setItems(new ArrayList<>(all));
        tags.setValue(chosen);
    }

    private void addTag(String tag) {
        if (!tag.isEmpty() && tag.length() <= SHORT) {
            var chosen = new TreeSet<>(tags.getValue());
            chosen.add(tag);
            tags.setItems(new ArrayList<>(chosen));
            tags.setValue(chosen);
        }
    }

    void fill(ProjectDetail detail) {
        var row = detail.row();
        name.setValue(row.name());
        coUnits.setValue(coUnits.getListDataView().getItems().filter(unit -> detail.coUnits().contains(unit.code()))
                .collect(Collectors.toSet()));
        tags.setValue(row.tags());
        district.setValue(row.place().district());
        longitude.setValue(row.place().longitude());
        latitude.setValue(row.place().latitude());
        budget.setValue(plain(row.money().budget()));
        estimate.setValue(plain(row.money().estimate()));
    }

    static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    String name() {
        return name.getValue().strip();
    }

    Set<String> coUnits() {
        return coUnits.getValue().stream().map(UnitRow::code).collect(Collectors.toSet());
    }

    Set<String> tags() {
        return Set.copyOf(tags.getValue());
    }

    Place place() {
        return new Place(district.getValue().strip(), longitude.getValue(), latitude.getValue());
    }

    /** The money with what only reports change left as it stands. */
    ProjectMoney money(ProjectMoney before) {
        return new ProjectMoney(budget.getValue(), estimate.getValue(), before.invested(), before.physicalProgress());
    }

    @Override
    protected Div initContent() {
        name.addClassName("wide");
        var grid = new Div(name, coUnits, tags, budget, estimate, district, new Div(pair()));
        grid.addClassName("f2");
        return grid;
    }

    private Div pair() {
        var pair = new Div(longitude, latitude);
        pair.addClassName("f2");
        return pair;
    }
}
