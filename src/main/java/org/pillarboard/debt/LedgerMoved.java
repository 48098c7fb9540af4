package org.pillarboard.debt;

/** Something was filed, decided or withdrawn; open ledgers may look again. Published in that transaction. */
public record LedgerMoved(String unitCode) {
}
