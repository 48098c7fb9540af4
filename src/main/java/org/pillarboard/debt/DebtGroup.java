package org.pillarboard.debt;

/** The four kinds a wall tells apart: 债券, 银行贷款, 银团贷款, 融资租赁等. */
public enum DebtGroup {
    BOND, BANK, SYNDICATED, OTHER
}
