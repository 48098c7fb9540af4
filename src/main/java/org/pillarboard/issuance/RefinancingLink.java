package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a bond repays of an older debt (借新还旧), in yuan.
 *
 * @param oldCode number of the older debt; {@link #HIDDEN} of one that is kept from the person asking
 */
public record RefinancingLink(String oldCode, LocalDate dueOn, BigDecimal amount) {

    static final String HIDDEN = "***";

    /** Whether the older debt may be named. */
    public boolean isNamed() {
        return !oldCode.equals(HIDDEN);
    }
}
