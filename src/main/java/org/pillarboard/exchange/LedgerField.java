package org.pillarboard.exchange;

/** What a column of a debt ledger holds (债务台账导入); columns are known by their names alone. */
public enum LedgerField {
    CODE(true), NAME(true), FULL_NAME(false), ISSUER(false), KIND(false),
    /** What is still owed. */
    BALANCE(true),
    /** What was taken up; without the column as much as is still owed. */
    PRINCIPAL(false), RATE(true), VALUE_ON(true), MATURITY_ON(true), PUT_ON(false), CALL_ON(false), GUARANTOR(false),
    /** A comma list of what else was agreed. */
    CLAUSES(false),
    /** Where the issuer sits. */
    DISTRICT(false),
    /** Where it is traded; names the suffix of a code that has none. */
    VENUE(false), ISSUER_RATING(false), BOND_RATING(false), GUARANTOR_RATING(false), RATED_BY(false),
    /** Days and amounts of principal still to be repaid in parts. */
    INSTALMENTS(false),
    /** The day a row tells of, where one file holds the ledger of several days. */
    AS_OF(false);

    private final boolean required;

    LedgerField(boolean required) {
        this.required = required;
    }

    boolean isRequired() {
        return required;
    }

    /** Whether a row needs it where the column is there. */
    boolean isNeeded() {
        return required || this == FULL_NAME || this == KIND || this == PRINCIPAL || this == AS_OF;
    }

    /** Whether it is an amount, in what the file counts in. */
    boolean isMoney() {
        return this == BALANCE || this == PRINCIPAL;
    }

    /** Whether it is a number at all. */
    boolean isNumber() {
        return isMoney() || this == RATE;
    }
}
