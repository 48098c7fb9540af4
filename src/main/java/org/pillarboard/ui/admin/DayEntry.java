package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.DatePickerTexts;

/** A field for a day that must not be empty. */
final class DayEntry extends Composite<DatePicker> {

    DayEntry(String label, LocalDate day) {
        getContent().setLabel(label);
        getContent().setRequiredIndicatorVisible(true);
        getContent().setI18n(DatePickerTexts.of(getLocale()));
        getContent().setValue(day);
    }

    /** Says how periods that are past come in too. */
    DayEntry reachingBack() {
        getContent().setHelperText(getTranslation("admin.indicators.earlier"));
        return this;
    }

    /** The day; refused with {@code admin.field.missing} when there is none. */
    LocalDate get() {
        if (getContent().getValue() == null) {
            throw new RuleViolation("admin.field.missing", getContent().getLabel());
        }
        return getContent().getValue();
    }
}
