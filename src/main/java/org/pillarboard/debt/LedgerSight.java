package org.pillarboard.debt;

import java.util.Set;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.springframework.stereotype.Component;

/** What of the ledger the person asking may see: units in scope, and what is confidential only as leader, section or debtor. */
@Component
class LedgerSight {

    private final CurrentUser user;

    LedgerSight(CurrentUser user) {
        this.user = user;
    }

    boolean sees(InstrumentRow row) {
        return user.scope().sees(row.unitCode()) && (!row.confidential() || seesSecrets() || own().contains(row.unitCode()));
    }

    boolean seesSecrets() {
        return user.is(Role.LEADER) || user.reviewedSections().contains(DebtLedger.SECTION);
    }

    Set<String> own() {
        return user.ownedUnits();
    }
}
