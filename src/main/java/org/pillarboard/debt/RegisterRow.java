package org.pillarboard.debt;

import java.util.UUID;

/** An approved line of the registers beside the ledger: ratings, guarantees, net assets, the fund's capital, idle assets. */
public record RegisterRow(UUID id, String unitCode, SheetLine line) {

    boolean is(LineKind kind) {
        return line.kind() == kind;
    }

    /** The number of the instrument a rating is of; empty for the issuer's and for other lines. */
    String rated() {
        return line.text(LineField.RATED);
    }

    String code() {
        return line.text(LineField.CODE);
    }
}
