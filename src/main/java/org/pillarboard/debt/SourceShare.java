package org.pillarboard.debt;

import java.math.BigDecimal;

/**
 * A source with what of it is needed once part of the debt has been repaid.
 *
 * @param needed yuan; nothing of one that is needed no more
 */
public record SourceShare(SourceRow source, BigDecimal needed) {

    /** What of it paid what was repaid already, or is needed no more: which of the two nobody records. */
    BigDecimal spare() {
        return source.amount().subtract(needed);
    }
}
