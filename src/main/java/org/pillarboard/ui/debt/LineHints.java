package org.pillarboard.ui.debt;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.pillarboard.debt.FilingRow;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.LineKind;
import org.pillarboard.debt.SheetLine;
import org.pillarboard.review.ReviewState;
import org.pillarboard.ui.kit.figure.FieldWords;
import org.pillarboard.ui.kit.figure.LeftoverWords;

/** What stands beneath the fields of a filing's line: what it changes, and what a repayment leaves; nothing once it has done so. */
record LineHints(FilingDesk desk, FilingRow row, Locale locale) {

    Map<LineField, String> of(SheetLine line) {
        var hints = new EnumMap<LineField, String>(LineField.class);
        if (row.review().state() != ReviewState.APPROVED) {
            if (line.kind() == LineKind.PUT) {
                hints.put(LineField.AMOUNT, I18NProvider.translate(locale, "debt.filing.nothingPut"));
            }
            desk.former(row.id(), line).forEach((field, text) -> hints.put(field,
                    I18NProvider.translate(locale, "debt.filing.now", new FieldWords(locale).of(field, text))));
            desk.left(row.id(), line).ifPresent(left -> hints.put(LineField.AMOUNT, new LeftoverWords(locale).of(left)));
        }
        return hints;
    }
}
