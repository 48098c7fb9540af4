package org.pillarboard.debt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Terms as columns: the first rate, or a reference rate with its margin; later rates and instalments are entries. */
@Embeddable
record AgreedTerms(BigDecimal principal, LocalDate valueOn, LocalDate maturityOn,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Repayment repayment, int paymentsYear,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) DayCountRule dayCount,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) DayRoll dayRoll,
        @Column(precision = 9, scale = 6) @Nullable BigDecimal rate, @Nullable String baseRate,
        @Column(precision = 9, scale = 6) @Nullable BigDecimal margin,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable ResetRule resetRule) {

    static AgreedTerms of(Terms terms) {
        return switch (terms.coupon()) {
            case Coupon.Stepped stepped -> of(terms, stepped.steps().getFirst().rate(), null, null, null);
            case Coupon.Floating floating -> of(terms, null, floating.base(), floating.margin(), floating.reset());
            case Coupon.Amended amended -> throw new IllegalArgumentException("agreed anew from " + amended.from());
        };
    }

    private static AgreedTerms of(Terms terms, @Nullable BigDecimal rate, @Nullable String base, @Nullable BigDecimal margin,
            @Nullable ResetRule reset) {
        return new AgreedTerms(terms.principal(), terms.valueOn(), terms.maturityOn(), terms.repayment(), terms.paymentsYear(),
                terms.dayCount(), terms.roll(), rate, base, margin, reset);
    }

    Terms toTerms() {
        Coupon coupon = baseRate != null && margin != null && resetRule != null
                ? new Coupon.Floating(baseRate, margin, resetRule)
                : new Coupon.Stepped(List.of(new RateStep(LocalDate.MIN, rate == null ? BigDecimal.ZERO : rate)));
        return new Terms(principal, valueOn, maturityOn, repayment, paymentsYear, coupon, dayCount, dayRoll, List.of());
    }
}
