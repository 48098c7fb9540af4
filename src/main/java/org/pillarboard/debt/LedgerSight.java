package org.pillarboard.debt;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.pillarboard.review.ReviewState;
import org.springframework.stereotype.Component;

/** What of the ledger the person asking may see: units in scope, and what is confidential only as leader, section or debtor. */
@Component
class LedgerSight {

    private final InstrumentRepository instruments;
    private final CurrentUser user;

    LedgerSight(InstrumentRepository instruments, CurrentUser user) {
        this.instruments = instruments;
        this.user = user;
    }

    boolean sees(InstrumentRow row) {
        return user.scope().sees(row.unitCode()) && !hides(row);
    }

    private boolean hides(InstrumentRow row) {
        return row.confidential() && !seesSecrets() && !own().contains(row.unitCode());
    }

    /** Those of some numbers that are of instruments kept from the person asking. One select at the most. */
    Set<String> hidden(Collection<String> codes) {
        return codes.isEmpty() || seesSecrets() ? Set.of() : instruments.known(codes).stream().map(Instrument::toRow).filter(this::hides)
                .map(InstrumentRow::code).collect(Collectors.toSet());
    }

    /** What waits is for those who filed it and for the section; what counts for all who see the unit. */
    boolean seesFiling(DebtFiling filing) {
        return own().contains(filing.unitCode()) || decides()
                || user.scope().sees(filing.unitCode()) && filing.review().state() == ReviewState.APPROVED;
    }

    boolean seesSecrets() {
        return user.is(Role.LEADER) || decides();
    }

    /** Whether it is for the section that keeps the ledger, from which nothing is kept. */
    boolean decides() {
        return user.reviewedSections().contains(DebtLedger.SECTION);
    }

    Set<String> own() {
        return user.ownedUnits();
    }
}
