package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.review.Signature;

/**
 * What a bond on its way means for the ledger (入账).
 *
 * @param originId the bond; what it brought before is replaced
 * @param note     by which all who see the unit know it; empty for a confidential one
 * @param step     of the bond that brings it
 * @param by       who reported it
 * @param on       the day it tells of
 * @param bond     the instrument it has become; none before its money has come
 * @param entries  of that instrument alone
 * @param sources  what it is to pay of older debts, all of it: what is no longer named falls away
 * @param levels   how far the money for older debts has come, by their numbers
 */
public record Posting(UUID originId, String unitCode, String note, String step, Signature by, LocalDate on, @Nullable InstrumentDraft bond,
        List<EntryDraft> entries, List<Share> sources, Map<String, Readiness> levels) {

    /** What is paid of an older debt on a day, in yuan. */
    public record Share(String oldCode, LocalDate dueOn, BigDecimal amount, SourceStatus status) {
    }

    /** The code of the instrument; none before there is one. */
    @Nullable String code() {
        return bond == null ? null : bond.code();
    }
}
