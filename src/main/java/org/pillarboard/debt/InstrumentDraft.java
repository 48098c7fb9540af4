package org.pillarboard.debt;

import org.jspecify.annotations.Nullable;

/** An instrument as it is entered; what the parts mean: {@link InstrumentRow}. */
public record InstrumentDraft(String code, String name, String fullName, DebtKind kind, String creditor, Terms terms,
        @Nullable String guarantor, String purpose, boolean rigid, boolean nonStandard, boolean confidential,
        String venueCodes) {
}
