package org.pillarboard.debt;

import org.jspecify.annotations.Nullable;

/** An instrument as it is entered; what the parts mean: {@link InstrumentRow}. */
public record InstrumentDraft(String code, String name, String fullName, DebtKind kind, String creditor, Terms terms,
        @Nullable String guarantor, String purpose, boolean rigid, boolean nonStandard, boolean confidential,
        String venueCodes, String district, String clauses) {

    public InstrumentDraft(String code, String name, String fullName, DebtKind kind, String creditor, Terms terms,
            @Nullable String guarantor, String purpose, boolean rigid, boolean nonStandard, boolean confidential, String venueCodes) {
        this(code, name, fullName, kind, creditor, terms, guarantor, purpose, rigid, nonStandard, confidential, venueCodes, "", "");
    }
}
