package org.pillarboard.debt;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as approved.
 *
 * @param code      the ledger's own number
 * @param creditor  bank, lessor, lead underwriter or trustee
 * @param guarantor who guarantees it, if anybody does
 * @param rigid     must be paid to the day (刚性)
 * @param nonStandard outside the regulated markets (非标)
 * @param district  where the issuer sits, as a terminal told it; empty where nobody said
 * @param clauses   what else was agreed, as a comma list
 * @param venueCodes the codes under which the one instrument stands in its venues, such as 1880258.IB; counted here alone
 */
public record InstrumentRow(UUID id, String code, String name, String fullName, DebtKind kind, String unitCode, String creditor,
        Terms terms, @Nullable String guarantor, String purpose, boolean rigid, boolean nonStandard, boolean confidential,
        List<String> venueCodes, String district, String clauses) {

    InstrumentRow(UUID id, String code, String name, String fullName, DebtKind kind, String unitCode, String creditor, Terms terms,
            @Nullable String guarantor, String purpose, boolean rigid, boolean nonStandard, boolean confidential, List<String> venueCodes) {
        this(id, code, name, fullName, kind, unitCode, creditor, terms, guarantor, purpose, rigid, nonStandard, confidential, venueCodes,
                "", "");
    }

    /** The same under other terms. */
    InstrumentRow under(Terms other) {
        return new InstrumentRow(id, code, name, fullName, kind, unitCode, creditor, other, guarantor, purpose, rigid, nonStandard,
                confidential, venueCodes, district, clauses);
    }
}
