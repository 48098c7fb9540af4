package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What a unit plans to have in a month, in yuan.
 *
 * @param amount its own money for debt service
 * @param assets proceeds of asset sales it counts on
 */
public record CashPlanRow(String unitCode, YearMonth month, BigDecimal amount, BigDecimal assets) {

    BigDecimal total() {
        return amount.add(assets);
    }
}
