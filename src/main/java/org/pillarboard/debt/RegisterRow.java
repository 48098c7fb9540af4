package org.pillarboard.debt;

import java.util.UUID;

/** An approved line of the registers beside the ledger: ratings, guarantees, net assets, the fund's capital, idle assets. */
public record RegisterRow(UUID id, String unitCode, SheetLine line) {

    boolean is(LineKind kind) {
        return line.kind() == kind;
    }

    String code() {
        return line.text(LineField.CODE);
    }
}
