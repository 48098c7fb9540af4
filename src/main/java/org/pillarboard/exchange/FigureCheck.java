package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.sheet.SheetRow;

/**
 * What keeps a figure out of the register, each named at the column it stands in: parts that are missing, that the indicator
 * does not take or that divide by nothing, a value that is not there, a number the register has no room for.
 */
record FigureCheck(SheetRow row, BoundMapping.Measure measure, EnteredFigure figure) {

    /** The first thing wrong; of an indicator nobody knows only what is wrong whatever it is. */
    Optional<Finding> against(@Nullable IndicatorRow indicator) {
        var whole = indicator == null ? figure : figure.completedFor(indicator);
        return Optional.ofNullable(indicator).flatMap(known -> parts(known).or(() -> value(whole, known)))
                .or(() -> room(whole));
    }

    private Optional<Finding> parts(IndicatorRow indicator) {
        boolean takesParts = indicator.asksForParts();
        if (figure.numerator() != null && !takesParts) {
            return Optional.of(error(FieldKind.NUMERATOR, "import.expected.noParts"));
        }
        if (figure.denominator() != null && !takesParts && !indicator.asksForWeight()) {
            return Optional.of(error(FieldKind.DENOMINATOR, "import.expected.noParts"));
        }
        if (takesParts && (figure.numerator() == null) != (figure.denominator() == null)) {
            var missing = figure.numerator() == null ? FieldKind.NUMERATOR : FieldKind.DENOMINATOR;
            return Optional.of(error(missing, "import.expected.parts"));
        }
        return takesParts && figure.denominator() != null && figure.denominator().signum() == 0
                ? Optional.of(error(FieldKind.DENOMINATOR, "import.expected.nonZero")) : Optional.empty();
    }

    private Optional<Finding> value(EnteredFigure whole, IndicatorRow indicator) {
        return whole.value() != null ? Optional.empty()
                : Optional.of(error(FieldKind.VALUE, indicator.asksForParts() ? "import.expected.parts" : "import.expected.value"));
    }

    private Optional<Finding> room(EnteredFigure whole) {
        if (tooLarge(whole.value())) {
            return Optional.of(error(FieldKind.VALUE, "import.expected.smaller"));
        }
        if (tooLarge(whole.numerator())) {
            return Optional.of(error(FieldKind.NUMERATOR, "import.expected.smaller"));
        }
        return tooLarge(whole.denominator()) ? Optional.of(error(FieldKind.DENOMINATOR, "import.expected.smaller"))
                : Optional.empty();
    }

    private static boolean tooLarge(@Nullable BigDecimal number) {
        return number != null && number.abs().compareTo(NumberReader.LIMIT) >= 0;
    }

    /** At the field's own column where the file has one, or else where the figure stands. */
    private Finding error(FieldKind field, String expected) {
        var place = measure.find(field).orElseGet(() -> measure.main(row));
        return Finding.error(row.number(), place.rule().column(), place.in(row).shown(), expected);
    }
}
