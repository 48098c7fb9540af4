package org.pillarboard.rule;

import java.math.BigDecimal;

/** A share kept as part and whole, so that ten twelfths of 12 are 10 and not 9.99… (which would be floored to 9). */
record Portion(BigDecimal part, BigDecimal whole) {

    static Portion of(long part, long whole) {
        return new Portion(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    BigDecimal of(BigDecimal amount) {
        return Exact.divide(amount.multiply(part), whole);
    }

    BigDecimal share() {
        return Exact.divide(part, whole);
    }
}
