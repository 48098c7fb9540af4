package org.pillarboard.ui.debt;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.FieldProblem;
import org.pillarboard.debt.FilingRow;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.LineKind;
import org.pillarboard.debt.Repaying;
import org.pillarboard.debt.SheetLine;
import org.pillarboard.review.ReviewState;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.figure.FieldWords;
import org.pillarboard.ui.kit.figure.LeftoverWords;

/**
 * What stands beneath the fields of a filing's lines: what they change, and what the repayments of the whole sheet leave, or why one
 * cannot be; nothing once it has done so.
 */
final class LineHints {

    private static final Set<LineKind> PAYING = EnumSet.of(LineKind.REPAYMENT, LineKind.PUT);

    private final FilingDesk desk;
    private final FilingRow row;
    private final Locale locale;
    private List<SheetLine> sheet;
    private List<SheetLine> reckoned = List.of();
    private @Nullable Repaying repaying;

    LineHints(FilingDesk desk, FilingRow row, List<SheetLine> sheet, Locale locale) {
        this.desk = desk;
        this.row = row;
        this.sheet = sheet;
        this.locale = locale;
    }

    /** All lines as they stand in the form. */
    void of(List<SheetLine> lines) {
        sheet = lines;
    }

    Map<LineField, String> of(SheetLine line) {
        var hints = new EnumMap<LineField, String>(LineField.class);
        if (row.review().state() != ReviewState.APPROVED) {
            if (line.kind() == LineKind.PUT) {
                hints.put(LineField.AMOUNT, say("debt.filing.nothingPut"));
            }
            desk.former(row.id(), line).forEach((field, text) -> hints.put(field, say("debt.filing.now", new FieldWords(locale).of(field, text))));
            if (PAYING.contains(line.kind())) {
                hints.putAll(paid(line, repaying(line)));
            }
        }
        return hints;
    }

    /** How many fields keep the lines from being handed in: these, and what the ledger would refuse of repayments as they stand in the form. */
    long open(List<FieldProblem> problems) {
        return Stream.concat(problems.stream(), refused().stream()).map(one -> Map.entry(one.line(), one.field())).distinct().count();
    }

    private List<FieldProblem> refused() {
        return sheet.stream().filter(line -> PAYING.contains(line.kind())).findFirst().map(line -> repaying(line).refused()).orElse(List.of());
    }

    private Map<LineField, String> paid(SheetLine line, Repaying known) {
        var hints = new EnumMap<LineField, String>(LineField.class);
        var left = known.left().get(line.id());
        if (left != null) {
            hints.put(LineField.AMOUNT, new LeftoverWords(locale).of(left));
        }
        known.refused().stream().filter(problem -> problem.line().equals(line.id())).forEach(problem -> hints.put(
                problem.field() == LineField.ON ? LineField.AMOUNT : problem.field(), sentence(problem)));
        return hints;
    }

    private String sentence(FieldProblem problem) {
        return RuleWords.of(problem.key(), problem.args(), 6, locale);
    }

    /** Reckoned once for the lines as they stand, the one in hand as it is typed now. */
    private Repaying repaying(SheetLine line) {
        var lines = new ArrayList<>(sheet.stream().map(one -> one.id().equals(line.id()) ? line : one).toList());
        if (!lines.contains(line)) {
            lines.add(line);
        }
        if (repaying == null || !lines.equals(reckoned)) {
            reckoned = List.copyOf(lines);
            repaying = desk.repaying(row.id(), reckoned);
        }
        return repaying;
    }

    private String say(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
