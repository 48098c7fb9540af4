package org.pillarboard.ui.debt;

import org.pillarboard.debt.LineField;
import org.pillarboard.debt.LineKind;

/** The keys of the words a filing's lines are written in. */
final class LineWords {

    private LineWords() {
    }

    /** A day is called by what happens on it; everything else alike in all lines. */
    static String label(LineKind kind, LineField field) {
        return field == LineField.ON ? "debt.field.on." + kind
                : kind == LineKind.SYNDICATE_SHARE && field == LineField.RATED ? "debt.field.INSTRUMENT" : "debt.field." + field;
    }

    static String measure(LineField field) {
        return switch (field) {
            case RATE, MARGIN, NEW_RATE, TRANCHE_RATE, SHARE, PERCENT -> "debt.measure.percent";
            case MONTH -> "debt.measure.month";
            default -> "debt.measure.money";
        };
    }

    static String choice(LineField field, String value) {
        return field == LineField.KIND ? "debt.kind." + value : "debt.choice." + field + "." + value;
    }
}
