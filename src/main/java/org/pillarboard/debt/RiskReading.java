package org.pillarboard.debt;

import java.math.BigDecimal;
import java.util.Optional;
import org.pillarboard.shared.Rag;

/** What a risk indicator says beside its lines; no value where nothing is known to reckon with. */
public record RiskReading(RiskLineRow line, Optional<BigDecimal> value) {

    public Optional<Rag> light() {
        return value.map(line::judge);
    }
}
