package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.util.List;
import org.pillarboard.debt.Instalment;

/**
 * What a row tells beside the terms.
 *
 * @param repaid      of a part-paid bond (PR) what is repaid already, yuan
 * @param instalments principal still to be repaid in parts
 */
public record LedgerExtras(List<LedgerRating> ratings, List<Instalment> instalments, BigDecimal repaid) {

    static final LedgerExtras NONE = new LedgerExtras(List.of(), List.of(), BigDecimal.ZERO);
}
