package org.pillarboard.debt;

/** What a bank is in a syndicate: 牵头行, 联合牵头行, 参加行. */
public enum BankRole {
    LEAD, CO_LEAD, MEMBER
}
