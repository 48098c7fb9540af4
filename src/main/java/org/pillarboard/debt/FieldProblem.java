package org.pillarboard.debt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pillarboard.shared.RuleViolation;

/**
 * What is wrong with a field of a filing.
 *
 * @param key of the sentence that says so, with its arguments
 */
public record FieldProblem(UUID line, LineField field, String key, List<Object> args) {

    private record Place(Set<LineKind> kinds, LineField field) {
    }

    private static final Set<String> UNNAMED = Set.of("debt.unknown", "debt.several");
    private static final Set<LineKind> FRESH = Set.of(LineKind.INSTRUMENT, LineKind.AMENDMENT);
    private static final Set<LineKind> NAMED = Set.of(LineKind.INSTRUMENT, LineKind.ASSET, LineKind.GUARANTEE);
    private static final Set<LineKind> OF_NAMED = Set.of(LineKind.ASSET_STEP, LineKind.GUARANTEE_END);
    private static final Set<LineKind> PAYMENTS = Set.of(LineKind.REPAYMENT, LineKind.PUT);
    private static final Set<LineKind> SOURCES = Set.of(LineKind.SOURCE);
    private static final Map<String, Place> PLACES = Map.ofEntries(
            Map.entry("debt.amount", new Place(FRESH, LineField.PRINCIPAL)),
            Map.entry("debt.maturity", new Place(FRESH, LineField.MATURITY_ON)),
            Map.entry("debt.frequency", new Place(FRESH, LineField.PAYMENTS)),
            Map.entry("debt.left", new Place(NAMED, LineField.CODE)),
            Map.entry("debt.codeTaken", new Place(NAMED, LineField.CODE)),
            Map.entry("debt.asset.cash", new Place(Set.of(LineKind.ASSET_STEP), LineField.VALUE)),
            Map.entry("debt.rateMissing", new Place(FRESH, LineField.RATE)),
            Map.entry("debt.rateUnknown", new Place(FRESH, LineField.BASE_RATE)),
            Map.entry("debt.repaidTooMuch", new Place(PAYMENTS, LineField.AMOUNT)),
            Map.entry("debt.repaidTwice", new Place(PAYMENTS, LineField.ANOTHER)),
            Map.entry("debt.repaidTwice.waiting", new Place(PAYMENTS, LineField.ANOTHER)),
            Map.entry("debt.repaidTwice.here", new Place(PAYMENTS, LineField.ANOTHER)),
            Map.entry("debt.repaidAhead", new Place(PAYMENTS, LineField.ON)),
            Map.entry("debt.repaidBefore", new Place(PAYMENTS, LineField.ON)),
            Map.entry("debt.drawnTooMuch", new Place(Set.of(LineKind.DRAWING), LineField.AMOUNT)),
            Map.entry("debt.sourcesTooMuch", new Place(SOURCES, LineField.AMOUNT)),
            Map.entry("debt.sourcesOverLeft", new Place(SOURCES, LineField.AMOUNT)),
            Map.entry("debt.rolledTooMuch", new Place(SOURCES, LineField.AMOUNT)),
            Map.entry("debt.proceeds", new Place(SOURCES, LineField.AMOUNT)),
            Map.entry("debt.amendment.day", new Place(Set.of(LineKind.AMENDMENT), LineField.ON)),
            Map.entry("debt.tranche", new Place(Set.of(LineKind.DRAWING), LineField.TRANCHE_UNTIL)),
            Map.entry("debt.usedTooMuch", new Place(Set.of(LineKind.USE), LineField.AMOUNT)),
            Map.entry("debt.circle", new Place(SOURCES, LineField.OTHER)));

    /** Nothing is typed yet: not worth a word before somebody wants to hand it in. */
    public boolean isMissing() {
        return key.equals("debt.field.missing") || key.equals("debt.rateMissing") || key.equals("debt.amendment.empty");
    }

    static FieldProblem of(SheetLine line, LineField field, String key, Object... args) {
        return new FieldProblem(line.id(), field, key, List.of(args));
    }

    static FieldProblem of(UUID line, LineField field, RuleViolation refused) {
        return new FieldProblem(line, field, refused.messageKey(), List.of(refused.args()));
    }

    /** A refusal of terms beside the field it is about. */
    static FieldProblem at(SheetLine line, RuleViolation refused) {
        var place = PLACES.get(refused.messageKey());
        return of(line, place == null ? line.kind().fields().getFirst() : place.field(), refused.messageKey(), refused.args());
    }

    /** Where in a sheet a refusal of the ledger belongs: the last line of its kind that names the instrument refused. */
    public static Optional<FieldProblem> locate(FilingSheet sheet, RuleViolation refused) {
        var place = PLACES.get(refused.messageKey());
        if (place == null) {
            return UNNAMED.contains(refused.messageKey()) ? unknown(sheet, refused) : Optional.empty();
        }
        var some = sheet.lines().stream().filter(line -> place.kinds().contains(line.kind())).toList();
        return some.stream().filter(line -> names(line, refused)).reduce((first, second) -> second)
                .or(() -> some.stream().reduce((first, second) -> second))
                .map(line -> of(line, place.field(), refused.messageKey(), refused.args()));
    }

    private static Optional<FieldProblem> unknown(FilingSheet sheet, RuleViolation refused) {
        return sheet.lines().stream().flatMap(line -> line.kind().fields().stream()
                .filter(field -> field.type() == FieldType.INSTRUMENT || field == LineField.CODE && OF_NAMED.contains(line.kind()))
                .filter(field -> line.text(field).equals(first(refused)))
                .map(field -> of(line, field, refused.messageKey(), refused.args()))).findFirst();
    }

    private static boolean names(SheetLine line, RuleViolation refused) {
        String code = first(refused);
        if (refused.messageKey().startsWith("debt.repaidTwice") && !isRepeated(line, refused)) {
            return false;
        }
        return List.of(line.text(LineField.CODE), line.text(LineField.INSTRUMENT), line.text(LineField.OTHER)).contains(code)
                || line.text(LineField.VENUE_CODES).contains(code);
    }

    private static boolean isRepeated(SheetLine line, RuleViolation refused) {
        return line.text(LineField.ANOTHER).isEmpty() && line.text(LineField.ON).equals(String.valueOf(refused.args()[1]));
    }

    private static String first(RuleViolation refused) {
        return refused.args().length == 0 ? "" : String.valueOf(refused.args()[0]);
    }
}
