package org.pillarboard.debt;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Another instrument whose money this one repaid, or that repays this one (借新还旧).
 *
 * @param other  none where it is out of sight
 * @param amount in yuan
 */
public record DossierLink(Optional<InstrumentRow> other, BigDecimal amount, SourceStatus status) {
}
