package org.pillarboard.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Division to 34 digits: rounding is for screens, and 99.999 % must not become 100 before a rule saw it. */
final class Exact {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Exact() {
    }

    static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, MathContext.DECIMAL128);
    }

    static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    static boolean atLeast(BigDecimal value, BigDecimal bound) {
        return value.compareTo(bound) >= 0;
    }
}
