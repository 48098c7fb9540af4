package org.pillarboard.ui.admin;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.DefinitionDraft;
import org.pillarboard.indicator.DefinitionRow;
import org.pillarboard.shared.RuleViolation;

/** A version of a definition: what is counted, in both languages, where the figures are taken from, since when and why. */
final class DefinitionForm extends FormLayout {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_REASON = 400;
    private final TextArea text = area("admin.indicators.definition", LONGEST_TEXT);
    private final TextArea textEn = area("admin.indicators.definitionEn", LONGEST_TEXT);
    private final TextArea source = area("admin.indicators.figureSource", LONGEST_REASON);
    private final DayEntry day;
    private final TextArea reason = area("admin.indicators.reason", LONGEST_REASON);

    /** The version after this one, or the first. */
    DefinitionForm(@Nullable DefinitionRow former, LocalDate today) {
        day = new DayEntry(getTranslation("admin.indicators.effectiveOn"), today).reachingBack();
        if (former != null) {
            text.setValue(former.text());
            textEn.setValue(former.textEn());
            source.setValue(former.figureSource());
        }
        setResponsiveSteps(new ResponsiveStep("0", 1));
        add(text, textEn, source, day, reason);
    }

    /** What was typed; refused by the name of the field that is empty. */
    DefinitionDraft draft(String indicatorCode) {
        return new DefinitionDraft(indicatorCode, filled(text), filled(textEn), filled(source), day.get(), filled(reason));
    }

    private TextArea area(String labelKey, int longest) {
        var area = new TextArea(getTranslation(labelKey));
        area.setMaxLength(longest);
        area.setRequiredIndicatorVisible(true);
        return area;
    }

    private static String filled(TextArea area) {
        if (area.getValue().isBlank()) {
            throw new RuleViolation("admin.field.missing", area.getLabel());
        }
        return area.getValue().strip();
    }
}
