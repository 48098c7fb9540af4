package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A guarantee (担保) of one for another, in yuan.
 *
 * @param beneficiary code of a unit, or the name of somebody outside
 * @param inside      whether the beneficiary is a unit of ours
 * @param share       what the guarantor owns of it, per cent; none where that is not said
 */
public record Guarantee(String code, String guarantor, String beneficiary, boolean inside, String creditor, BigDecimal amount,
        LocalDate from, LocalDate until, Optional<BigDecimal> share) {

    /** For somebody outside in whom the guarantor has no part. */
    public boolean isUnlinked() {
        return !inside && share.filter(part -> part.signum() > 0).isEmpty();
    }
}
