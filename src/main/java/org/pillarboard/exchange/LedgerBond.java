package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.pillarboard.debt.InstrumentDraft;

/**
 * A debt as a row of a file tells it.
 *
 * @param balance what is still owed, yuan
 * @param puts    days holders may put
 * @param calls   days the issuer may call
 * @param extras  ratings, instalments and what is repaid
 */
public record LedgerBond(InstrumentDraft draft, BigDecimal balance, BigDecimal rate, List<LocalDate> puts,
        List<LocalDate> calls, LedgerExtras extras) {

    /** What twins have in common: the full name and the terms. */
    String key() {
        return String.join("|", NumberReader.normal(draft.fullName()).toLowerCase(Locale.ROOT).replace(" ", ""),
                draft.terms().valueOn().toString(), draft.terms().maturityOn().toString(),
                rate.stripTrailingZeros().toPlainString(), balance.stripTrailingZeros().toPlainString());
    }

    /** The same under the codes of its other venues as well. */
    LedgerBond in(List<String> codes) {
        var all = new LinkedHashSet<>(List.of(draft.venueCodes()));
        all.addAll(codes);
        return new LedgerBond(new InstrumentDraft(draft.code(), draft.name(), draft.fullName(), draft.kind(), draft.creditor(),
                draft.terms(), draft.guarantor(), draft.purpose(), draft.rigid(), draft.nonStandard(), draft.confidential(),
                String.join(" ", all), draft.district(), draft.clauses()), balance, rate, puts, calls, extras);
    }
}
