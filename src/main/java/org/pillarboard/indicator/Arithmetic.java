package org.pillarboard.indicator;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.rule.Direction;
import org.pillarboard.rule.EntryBasis;
import org.pillarboard.rule.TimeAggregation;
import org.pillarboard.rule.UnitAggregation;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How figures of an indicator combine.
 *
 * @param direction        which way is good
 * @param entryBasis       what a reporter enters: the period's own value, the value since January, the value at its end
 * @param timeAggregation  how the periods of a year combine
 * @param unitAggregation  how units combine
 * @param weightedBy       what the weight is, for weighted averages (金额, 余额, 样本 …)
 * @param eliminationShare share of the sum taken off when groups are added without a consolidated statement (抵销)
 */
@Embeddable
public record Arithmetic(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Direction direction,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) EntryBasis entryBasis,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) TimeAggregation timeAggregation,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) UnitAggregation unitAggregation,
        @Nullable String weightedBy,
        @Column(precision = 8, scale = 6) @Nullable BigDecimal eliminationShare) {

    /** Whether units or months are put together by adding the parts and dividing the sums. */
    public boolean isRatio() {
        return unitAggregation == UnitAggregation.RATIO || timeAggregation == TimeAggregation.RATIO;
    }

    boolean isConsolidated() {
        return unitAggregation == UnitAggregation.CONSOLIDATED;
    }

    /** Whether a weight is asked for beside the value. */
    public boolean asksForWeight() {
        return unitAggregation == UnitAggregation.WAVG || timeAggregation == TimeAggregation.WAVG;
    }
}
