package org.pillarboard.debt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pillarboard.shared.Rag;

/**
 * What a risk indicator says beside its lines; no value where nothing is known to reckon with.
 *
 * @param reporters the units asked for it, of an indicator that is taken from statements; empty of one the ledger computes
 */
public record RiskReading(RiskLineRow line, Optional<BigDecimal> value, Optional<List<String>> reporters) {

    public Optional<Rag> light() {
        return value.map(line::judge);
    }
}
