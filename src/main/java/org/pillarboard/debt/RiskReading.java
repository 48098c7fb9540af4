package org.pillarboard.debt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Rag;

/**
 * What a risk indicator says beside what it is held against.
 *
 * @param value     in the indicator's unit (%, years, 倍, 户; 万元 of what is overdue); none where nothing is known to reckon with
 * @param light     none without a value, or where its rule needs more than the value
 * @param incomplete whether the indicator's official figure lacks units and is not judged before all are there
 * @param reporters the units asked for it, of an indicator that is taken from statements; empty of one the ledger computes
 * @param official  the period whose official figure it is, of one the ledger computes on a day before its first debt
 */
public record RiskReading(RiskMeasure measure, Optional<BigDecimal> value, Optional<Rag> light, boolean incomplete,
        Optional<List<String>> reporters, Optional<Period> official) {

    public RiskIndicator indicator() {
        return measure.indicator();
    }
}
