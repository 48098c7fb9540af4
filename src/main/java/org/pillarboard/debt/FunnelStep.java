package org.pillarboard.debt;

import java.math.BigDecimal;

/**
 * How many idle assets have come so far on the way to the cash (盘活漏斗), whatever became of them since.
 *
 * @param amount book value in yuan; of what was sold the price, of what was paid the cash
 */
public record FunnelStep(AssetStage stage, int count, BigDecimal amount) {
}
