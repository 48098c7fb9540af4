package org.pillarboard.ui.project;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.pillarboard.project.ProjectTypeRow;

/** How a quantity is called. */
final class QuantityNames {

    private QuantityNames() {
    }

    /** With its unit, where there is one and the name does not say it. */
    static String of(ProjectTypeRow.Quantity quantity, Locale locale) {
        String name = quantity.name(locale);
        String unit = quantity.measureUnit(locale);
        return unit.isBlank() || name.equalsIgnoreCase(unit) ? name : I18NProvider.translate(locale, "project.report.quantity", name, unit);
    }
}
