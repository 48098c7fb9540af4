package org.pillarboard.rule;

import java.math.BigDecimal;

/** What a quotient is written in: per hundred (%), or plain as in times (倍) and 万元 a head. */
public enum RatioUnit {
    PERCENT(BigDecimal.valueOf(100)), PLAIN(BigDecimal.ONE);

    private final BigDecimal factor;

    RatioUnit(BigDecimal factor) {
        this.factor = factor;
    }

    /** Numerator over denominator in this unit, unrounded. The denominator is not zero. */
    public BigDecimal of(BigDecimal numerator, BigDecimal denominator) {
        return Exact.divide(numerator.multiply(factor), denominator);
    }
}
