package org.pillarboard.debt;

/** What something due is paid from: 新发债券, 银行资金, 信保基金, 自有资金, 资产处置. */
public enum SourceKind {
    NEW_ISSUE, BANK, FUND, OWN_CASH, ASSET_SALE
}
