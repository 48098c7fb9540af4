package org.pillarboard.issuance;

import java.util.List;
import java.util.stream.Stream;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.FieldType;
import org.pillarboard.debt.Grade;

/** What is asked at a stage. Amounts are typed in hundreds of millions of yuan (亿元), rates in per cent a year, tenors in months. */
public enum IssueField {
    ON(FieldType.DAY), NUMBER(FieldType.TEXT), NAME(FieldType.TEXT),
    PRODUCT(Stream.of(DebtKind.values()).filter(DebtKind::isBond).toArray()), AMOUNT(FieldType.NUMBER), TENOR(FieldType.NUMBER),
    PLANNED_ON(FieldType.DAY), PURPOSE(FieldType.TEXT), GUARANTOR(FieldType.TEXT), CONFIDENTIAL(FieldType.FLAG),
    UNDERWRITER(FieldType.TEXT), AUDITOR(FieldType.TEXT), LAWYER(FieldType.TEXT), AGENCY(FieldType.TEXT), GRADE((Object[]) Grade.values()),
    OUTLOOK("STABLE", "POSITIVE", "NEGATIVE"), RESULT("PASSED", "CONDITIONAL"), QUOTA(FieldType.NUMBER), EXPIRES_ON(FieldType.DAY),
    CODE(FieldType.TEXT), SHORT_NAME(FieldType.TEXT), VENUE_CODES(FieldType.TEXT), RATE(FieldType.NUMBER), MULTIPLE(FieldType.NUMBER),
    PAYMENTS("0", "1", "2", "4"), PUT_ON(FieldType.DAY), VALUE_ON(FieldType.DAY), MATURITY_ON(FieldType.DAY),
    PROCEEDS(FieldType.NUMBER), NOTE(FieldType.TEXT), REASON(FieldType.TEXT);

    private final FieldType type;
    private final List<String> choices;

    IssueField(FieldType type) {
        this.type = type;
        this.choices = List.of();
    }

    IssueField(Object... choices) {
        this.type = FieldType.CHOICE;
        this.choices = Stream.of(choices).map(one -> one instanceof Enum<?> named ? named.name() : one.toString()).toList();
    }

    public FieldType type() {
        return type;
    }

    /** What may be chosen, of a {@link FieldType#CHOICE} alone. */
    public List<String> choices() {
        return choices;
    }
}
