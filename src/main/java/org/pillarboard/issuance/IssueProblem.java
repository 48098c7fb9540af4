package org.pillarboard.issuance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.FieldType;
import org.pillarboard.shared.Readable;
import org.pillarboard.shared.RuleViolation;

/**
 * What is wrong with a field of a stage.
 *
 * @param field none where it is about the older debts that are to be repaid
 * @param key   of the sentence that says so, with its arguments
 */
public record IssueProblem(@Nullable IssueField field, String key, List<Object> args) {

    private static final String MISSING = "issuance.field.missing";
    private static final String WHICH = "issuance.links.which";
    private static final String AMOUNT = "issuance.links.amount";
    private static final Map<String, IssueField> PLACES = Map.ofEntries(Map.entry("issuance.future", IssueField.ON),
            Map.entry("issuance.dayBefore", IssueField.ON), Map.entry("issuance.owed", IssueField.ON),
            Map.entry("issuance.quotaExpired", IssueField.ON),
            Map.entry("issuance.numberTaken", IssueField.NUMBER), Map.entry("issuance.registration", IssueField.NUMBER),
            Map.entry("issuance.overQuota", IssueField.AMOUNT), Map.entry("issuance.noRoom", IssueField.NUMBER),
            Map.entry("issuance.quota", IssueField.QUOTA), Map.entry("issuance.expiry", IssueField.EXPIRES_ON),
            Map.entry("issuance.codeTaken", IssueField.CODE), Map.entry("debt.codeTaken", IssueField.CODE), Map.entry("issuance.valueOn", IssueField.VALUE_ON),
            Map.entry("issuance.maturity", IssueField.MATURITY_ON), Map.entry("issuance.proceeds", IssueField.PROCEEDS),
            Map.entry("issuance.amount", IssueField.AMOUNT), Map.entry("issuance.tenor", IssueField.TENOR));

    private static final Set<String> LEDGER = Set.of("debt.rolledTooMuch", "debt.proceeds", "debt.circle");

    static IssueProblem missing(IssueField field) {
        return new IssueProblem(field, MISSING, List.of());
    }

    static IssueProblem tooFine(IssueField field, String text) {
        return new IssueProblem(field, "issuance.field.decimals", List.of(text, MoveSheet.DECIMALS));
    }

    /** Of an older debt that is not chosen, or whose amount nobody can read. */
    static IssueProblem of(LinkLine link) {
        if (!link.oldCode().isBlank() && MoveSheet.isTooFine(link.amount())) {
            return new IssueProblem(null, "issuance.links.decimals", List.of(link.oldCode(), MoveSheet.DECIMALS));
        }
        return link.oldCode().isBlank() ? new IssueProblem(null, WHICH, List.of()) : new IssueProblem(null, AMOUNT, List.of(link.oldCode()));
    }

    static IssueProblem unreadable(IssueField field, String text) {
        boolean shaped = field.type() == FieldType.DAY || field.type() == FieldType.NUMBER && Readable.number(text).isEmpty();
        return new IssueProblem(field, "issuance.field.unreadable" + (shaped ? "." + field.type() : ""), List.of(text));
    }

    /** Whether it is about an older debt of that number. */
    public boolean names(String oldCode) {
        return !args.isEmpty() && args.getFirst().equals(oldCode);
    }

    /** Nothing is typed yet: not worth a word before somebody wants to hand it in. */
    public boolean isMissing() {
        return key.equals(MISSING);
    }

    /** A refusal beside the field it is about; of one that is about none nothing. */
    public static Optional<IssueProblem> locate(RuleViolation refused) {
        var field = PLACES.get(refused.messageKey());
        boolean links = refused.messageKey().startsWith("issuance.links.") || LEDGER.contains(refused.messageKey());
        return field == null && !links ? Optional.empty()
                : Optional.of(new IssueProblem(field, refused.messageKey(), List.of(refused.args())));
    }
}
