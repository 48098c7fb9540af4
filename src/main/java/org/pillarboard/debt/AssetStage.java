package org.pillarboard.debt;

/**
 * What happens to an idle asset (盘活环节): title confirmed (确权), appraised (评估), listed (挂牌), an auction round that failed
 * (流拍), a transfer by agreement prepared (协议转让), sold (成交), cash received (收款), let (出租), put to own use (自用改造),
 * frozen by a court (冻结), released (解冻). One in the book to which nothing has happened is registered (台账).
 */
public enum AssetStage {
    REGISTERED, TITLE, APPRAISED, LISTED, ROUND_FAILED, TRANSFER, SOLD, CASH, LEASED, OWN_USE, FROZEN, RELEASED;

    /** Whether the asset brings something again. */
    public boolean isActive() {
        return this == SOLD || this == CASH || this == LEASED || this == OWN_USE;
    }
}
