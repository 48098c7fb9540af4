package org.pillarboard.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.LeverageClass;

/**
 * The lines of the asset-liability ratio for a class of firms (资产负债约束分类线), in %. Source of the idea: the 2018
 * guidance on constraining the leverage of state-owned enterprises.
 *
 * @param warningLine 预警线; null where the class is not rated
 * @param keyLine     重点监管线; null where the class is not rated
 */
public record LeverageLineRow(LeverageClass leverageClass, @Nullable BigDecimal warningLine,
        @Nullable BigDecimal keyLine, String source) {
}
