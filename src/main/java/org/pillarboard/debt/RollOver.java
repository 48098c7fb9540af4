package org.pillarboard.debt;

import java.math.BigDecimal;

/**
 * One instrument rolled over into another (借新还旧).
 *
 * @param amount     of the old one that the new one repaid, in yuan
 * @param generation 1 where the old one repaid nothing itself
 */
public record RollOver(Position from, Position to, BigDecimal amount, int generation) {
}
