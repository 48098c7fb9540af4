package org.pillarboard.debt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a filing tells: a new instrument, an entry of an instrument's history, a month of the cash plan, or a line of
 * the registers beside the ledger.
 */
public enum LineKind {
    INSTRUMENT(null, LineField.CODE, LineField.NAME, LineField.FULL_NAME, LineField.VENUE_CODES, LineField.KIND, LineField.CREDITOR,
            LineField.PRINCIPAL, LineField.VALUE_ON, LineField.MATURITY_ON, LineField.REPAYMENT, LineField.RATE, LineField.BASE_RATE,
            LineField.MARGIN, LineField.RESET, LineField.PAYMENTS, LineField.DAY_COUNT, LineField.DAY_ROLL, LineField.GUARANTOR,
            LineField.PURPOSE, LineField.RIGID, LineField.NON_STANDARD, LineField.CONFIDENTIAL, LineField.DISTRICT, LineField.CLAUSES),
    AMENDMENT(EntryKind.AMENDMENT, LineField.INSTRUMENT, LineField.ON, LineField.PRINCIPAL, LineField.MATURITY_ON, LineField.REPAYMENT,
            LineField.PAYMENTS, LineField.RATE, LineField.BASE_RATE, LineField.MARGIN, LineField.RESET, LineField.GUARANTOR,
            LineField.CREDITOR, LineField.PURPOSE, LineField.NOTE, LineField.REPLACES),
    DRAWING(EntryKind.DRAWING, LineField.INSTRUMENT, LineField.ON, LineField.AMOUNT, LineField.TRANCHE, LineField.TRANCHE_UNTIL,
            LineField.TRANCHE_RATE, LineField.NOTE, LineField.REPLACES),
    REPAYMENT(EntryKind.REPAYMENT, LineField.INSTRUMENT, LineField.ON, LineField.AMOUNT, LineField.TRANCHE, LineField.NOTE,
            LineField.ANOTHER, LineField.REPLACES),
    SOURCE(EntryKind.SOURCE, LineField.INSTRUMENT, LineField.ON, LineField.SOURCE, LineField.AMOUNT, LineField.STATUS,
            LineField.OTHER, LineField.NOTE, LineField.REPLACES),
    READINESS(EntryKind.READINESS, LineField.INSTRUMENT, LineField.ON, LineField.LEVEL, LineField.REPLACES),
    PUT_DATE(EntryKind.PUT_DATE, LineField.INSTRUMENT, LineField.ON, LineField.NOTE, LineField.REPLACES),
    PUT(EntryKind.PUT, LineField.INSTRUMENT, LineField.ON, LineField.AMOUNT, LineField.NOTE, LineField.ANOTHER, LineField.REPLACES),
    CALL_DATE(EntryKind.CALL_DATE, LineField.INSTRUMENT, LineField.ON, LineField.NOTE, LineField.REPLACES),
    RATE(EntryKind.RATE, LineField.INSTRUMENT, LineField.ON, LineField.NEW_RATE, LineField.REPLACES),
    INSTALMENT(EntryKind.INSTALMENT, LineField.INSTRUMENT, LineField.ON, LineField.AMOUNT, LineField.NOTE, LineField.REPLACES),
    CASH_PLAN(null, LineField.MONTH, LineField.AMOUNT, LineField.ASSETS),
    DRAW_PLAN(EntryKind.DRAW_PLAN, LineField.INSTRUMENT, LineField.ON, LineField.AMOUNT, LineField.NOTE, LineField.REPLACES),
    USE(EntryKind.USE, LineField.INSTRUMENT, LineField.ON, LineField.PROJECT, LineField.AMOUNT, LineField.NOTE, LineField.REPLACES),
    RATING(null, LineField.RATED, LineField.AGENCY, LineField.GRADE, LineField.ON),
    GUARANTEE(null, LineField.CODE, LineField.BENEFICIARY, LineField.CREDITOR, LineField.AMOUNT, LineField.ON, LineField.UNTIL,
            LineField.SHARE, LineField.NOTE),
    GUARANTEE_END(null, LineField.CODE, LineField.ON),
    NET_ASSETS(null, LineField.ON, LineField.AMOUNT, LineField.CONSOLIDATED),
    FUND_CAPITAL(null, LineField.CONTRIBUTOR, LineField.ON, LineField.AMOUNT),
    SYNDICATE_SHARE(null, LineField.RATED, LineField.BANK, LineField.ROLE, LineField.PERCENT, LineField.AGENT_BANK, LineField.ON),
    ASSET(null, LineField.CODE, LineField.NAME, LineField.ASSET_KIND, LineField.BOOK_VALUE, LineField.SINCE),
    ASSET_STEP(null, LineField.CODE, LineField.STAGE, LineField.ON, LineField.VALUE, LineField.ROUTE, LineField.PAPER,
            LineField.NOTE);

    private final @Nullable EntryKind entry;
    private final List<LineField> fields;

    LineKind(@Nullable EntryKind entry, LineField... fields) {
        this.entry = entry;
        this.fields = List.of(fields);
    }

    /** Whether it belongs to the registers beside the ledger: ratings, guarantees, the fund's capital, a syndicate's shares, idle assets. */
    boolean isRegister() {
        return entry == null && this != INSTRUMENT && this != CASH_PLAN;
    }

    /** Whether something begins by it that has a number of its own. */
    public boolean isBegun() {
        return this == INSTRUMENT || this == GUARANTEE || this == ASSET;
    }

    @Nullable EntryKind entry() {
        return entry;
    }

    /** Its fields, in the order they are typed. */
    public List<LineField> fields() {
        return fields;
    }

    /** Whether it cannot be handed in without a field: what is agreed anew names only what changes, and why. */
    public boolean requires(LineField field) {
        return switch (this) {
            case AMENDMENT -> field == LineField.INSTRUMENT || field == LineField.ON || field == LineField.NOTE;
            case SYNDICATE_SHARE -> field == LineField.RATED || field.isRequired();
            default -> field.isRequired();
        };
    }

    static LineKind of(EntryKind entry) {
        return valueOf(entry.name());
    }
}
