package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.UnitDraft;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.ui.kit.DatePickerTexts;

/** What describes a unit; the code and the first day only for a new one. */
final class UnitForm extends Composite<FormLayout> {

    private final String parentCode;
    private final boolean demo;
    private final TextField code = new TextField(getTranslation("admin.code"));
    private final TextField name = new TextField(getTranslation("admin.name"));
    private final TextField nameEn = new TextField(getTranslation("admin.nameEn"));
    private final TextField shortName = new TextField(getTranslation("admin.units.shortName"));
    private final TextField shortNameEn = new TextField(getTranslation("admin.units.shortNameEn"));
    private final TextField sector = new TextField(getTranslation("admin.units.sector"));
    private final TextField sectorEn = new TextField(getTranslation("admin.units.sectorEn"));
    private final Select<LeverageClass> leverage = new Select<>();
    private final Checkbox levelOne = new Checkbox(getTranslation("admin.units.levelOne"));
    private final DatePicker joinedOn = new DatePicker(getTranslation("admin.units.joinedOn"));

    /** A new unit below this one. */
    static UnitForm below(UnitRow parent) {
        return new UnitForm(parent.code(), parent.demo(), null);
    }

    /** Another description for this unit. */
    static UnitForm of(UnitRow unit) {
        return new UnitForm(unit.parentCode() == null ? "" : unit.parentCode(), unit.demo(), unit);
    }

    private UnitForm(String parentCode, boolean demo, @Nullable UnitRow known) {
        this.parentCode = parentCode;
        this.demo = demo;
        leverage.setLabel(getTranslation("admin.units.leverage"));
        leverage.setItems(LeverageClass.values());
        leverage.setItemLabelGenerator(each -> getTranslation("admin.leverage." + each));
        leverage.setValue(LeverageClass.NONE);
        joinedOn.setI18n(DatePickerTexts.of(getLocale()));
        List.of(code, name, shortName).forEach(field -> field.setRequiredIndicatorVisible(true));
        code.setHelperText(getTranslation("unit.code.rule"));
        if (known != null) {
            fill(known);
        }
    }

    private void fill(UnitRow known) {
        code.setValue(known.code());
        code.setReadOnly(true);
        name.setValue(known.name());
        nameEn.setValue(known.nameEn());
        shortName.setValue(known.shortName());
        shortNameEn.setValue(known.shortNameEn());
        sector.setValue(known.sector());
        sectorEn.setValue(known.sectorEn());
        leverage.setValue(known.leverageClass());
        levelOne.setValue(known.levelOne());
        joinedOn.setVisible(false);
    }

    @Override
    protected FormLayout initContent() {
        var form = new FormLayout(code, name, nameEn, shortName, shortNameEn, sector, sectorEn, leverage, levelOne, joinedOn);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        return form;
    }

    UnitDraft draft() {
        return new UnitDraft(code.getValue().strip(), name.getValue().strip(), nameEn.getValue().strip(),
            shortName.getValue().strip(), shortNameEn.getValue().strip(), parentCode, sector.getValue().strip(),
            sectorEn.getValue().strip(), leverage.getValue(), levelOne.getValue(), joinedOn.getValue(), demo);
    }
}
