package org.pillarboard.debt;

import java.math.BigDecimal;

/**
 * A bank of a syndicated loan.
 *
 * @param percent of the loan it holds
 * @param agent   whether it pays out and collects for all (代理行)
 */
public record SyndicateBank(String name, BankRole role, BigDecimal percent, boolean agent) {

    boolean leads() {
        return role != BankRole.MEMBER;
    }

    boolean isUnder(int line) {
        return percent.compareTo(BigDecimal.valueOf(line)) < 0;
    }

    boolean isOver(int line) {
        return percent.compareTo(BigDecimal.valueOf(line)) > 0;
    }
}
