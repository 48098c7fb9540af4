package org.pillarboard.debt;

/** How an asset is sold: through the exchange (进场), by agreement (协议). */
public enum AssetRoute {
    EXCHANGE, AGREEMENT
}
