package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.GrantDraft;
import org.pillarboard.identity.People;
import org.pillarboard.identity.PersonRow;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.SectionRow;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.shared.AsOf;
import org.pillarboard.ui.kit.DatePickerTexts;
import org.pillarboard.ui.kit.figure.UnitChoice;

/** Who gets which right where, from and until when. */
final class GrantForm extends Composite<FormLayout> {

    private final ComboBox<PersonRow> person = new ComboBox<>(getTranslation("admin.grants.person"));
    private final Select<Role> role = new Select<>();
    private final ComboBox<UnitRow> unit = new ComboBox<>(getTranslation("admin.grants.unit"));
    private final ComboBox<SectionRow> section = new ComboBox<>(getTranslation("admin.grants.section"));
    private final DatePicker from = new DatePicker(getTranslation("admin.grants.from"));
    private final DatePicker until = new DatePicker(getTranslation("admin.grants.until"));

    GrantForm(People people, PlaceNames places, Clock clock) {
        person.setItems(query -> people.list(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
            query -> (int) people.count(query.getFilter().orElse("")));
        person.setItemLabelGenerator(row -> row.name() + " (" + row.login() + ")");
        role.setLabel(getTranslation("admin.grants.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> getTranslation("shell.role." + each));
        UnitChoice.offer(unit, places.allUnits());
        unit.setItemLabelGenerator(row -> places.of(row) + " " + row.code());
        section.setItems(places.allSections());
        section.setItemLabelGenerator(places::of);
        from.setI18n(DatePickerTexts.of(getLocale()));
        until.setI18n(DatePickerTexts.of(getLocale()));
        from.setValue(AsOf.today(clock).day());
        until.setHelperText(getTranslation("admin.grants.until.means"));
        Stream.<HasValueAndElement<?, ?>>of(person, role, unit, section, from).forEach(field -> field.setRequiredIndicatorVisible(true));
    }

    @Override
    protected FormLayout initContent() {
        role.addValueChangeListener(event -> showPlace(event.getValue()));
        showPlace(null);
        var form = new FormLayout(person, role, unit, section, from, until);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        return form;
    }

    private void showPlace(@Nullable Role chosen) {
        unit.setVisible(chosen == Role.OWNER);
        section.setVisible(chosen == Role.REVIEWER);
    }

    /** What was chosen; a place belongs to its role only. */
    GrantDraft draft() {
        boolean owner = role.getValue() == Role.OWNER;
        boolean reviewer = role.getValue() == Role.REVIEWER;
        return new GrantDraft(person.getValue().id(), role.getValue(),
            owner && unit.getValue() != null ? unit.getValue().code() : null,
            reviewer && section.getValue() != null ? section.getValue().code() : null, from.getValue(), until.getValue());
    }
}
