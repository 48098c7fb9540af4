package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a bond repays of an older debt (借新还旧), in yuan. */
public record RefinancingLink(String oldCode, LocalDate dueOn, BigDecimal amount) {
}
