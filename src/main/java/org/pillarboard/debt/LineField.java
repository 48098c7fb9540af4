package org.pillarboard.debt;

import java.util.List;
import java.util.stream.Stream;

/** The fields of a filing. Amounts are typed in ten thousands of yuan (万元), rates in per cent a year. */
public enum LineField {
    CODE(FieldType.TEXT, true), VENUE_CODES(FieldType.TEXT, false), NAME(FieldType.TEXT, true), FULL_NAME(FieldType.TEXT, false),
    KIND(true, DebtKind.values()), CREDITOR(FieldType.TEXT, false), PRINCIPAL(FieldType.NUMBER, true),
    VALUE_ON(FieldType.DAY, true), MATURITY_ON(FieldType.DAY, true), REPAYMENT(true, Repayment.values()),
    PAYMENTS(true, 0, 1, 2, 4, 12), DAY_COUNT(true, DayCountRule.values()), DAY_ROLL(true, DayRoll.values()),
    RATE(FieldType.NUMBER, false), BASE_RATE(FieldType.BASE_RATE, false), MARGIN(FieldType.NUMBER, false),
    RESET(false, ResetRule.values()), GUARANTOR(FieldType.TEXT, false), PURPOSE(FieldType.TEXT, false),
    RIGID(FieldType.FLAG, false), NON_STANDARD(FieldType.FLAG, false), CONFIDENTIAL(FieldType.FLAG, false),
    INSTRUMENT(FieldType.INSTRUMENT, true), ON(FieldType.DAY, true), AMOUNT(FieldType.NUMBER, true), NEW_RATE(FieldType.NUMBER, true),
    LEVEL(true, Readiness.values()), SOURCE(true, SourceKind.values()), STATUS(true, SourceStatus.values()),
    OTHER(FieldType.INSTRUMENT, false), NOTE(FieldType.TEXT, false), MONTH(FieldType.MONTH, true), ASSETS(FieldType.NUMBER, false),
    REPLACES(FieldType.ENTRY, false), AGENCY(FieldType.TEXT, true), GRADE(true, Grade.values()),
    RATED(FieldType.INSTRUMENT, false), BENEFICIARY(FieldType.UNIT, true), UNTIL(FieldType.DAY, true), SHARE(FieldType.NUMBER, false),
    CONSOLIDATED(FieldType.NUMBER, false), CONTRIBUTOR(FieldType.TEXT, true), ASSET_KIND(true, AssetKind.values()),
    BOOK_VALUE(FieldType.NUMBER, true), SINCE(FieldType.DAY, true), STAGE(true, AssetStage.values()),
    VALUE(FieldType.NUMBER, false), ROUTE(false, AssetRoute.values()), PAPER(FieldType.TEXT, false),
    TRANCHE(FieldType.TEXT, false), TRANCHE_RATE(FieldType.NUMBER, false), TRANCHE_UNTIL(FieldType.DAY, false),
    PROJECT(FieldType.PROJECT, true), BANK(FieldType.TEXT, true), ROLE(true, BankRole.values()), PERCENT(FieldType.NUMBER, true),
    AGENT_BANK(FieldType.FLAG, false), ANOTHER(FieldType.TEXT, false), DISTRICT(FieldType.TEXT, false), CLAUSES(FieldType.TEXT, false);

    private final FieldType type;
    private final boolean required;
    private final List<String> choices;

    LineField(FieldType type, boolean required) {
        this.type = type;
        this.required = required;
        this.choices = List.of();
    }

    LineField(boolean required, Object... choices) {
        this.type = FieldType.CHOICE;
        this.required = required;
        this.choices = Stream.of(choices).map(one -> one instanceof Enum<?> named ? named.name() : one.toString()).toList();
    }

    public FieldType type() {
        return type;
    }

    /** Whether a filing cannot be handed in without it, where its line does not say otherwise: {@link LineKind#requires}. */
    public boolean isRequired() {
        return required;
    }

    /** What may be chosen, of a {@link FieldType#CHOICE} alone. */
    public List<String> choices() {
        return choices;
    }
}
