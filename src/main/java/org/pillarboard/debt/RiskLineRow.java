package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.Instant;
import org.pillarboard.shared.Rag;

/**
 * The two lines of a risk indicator.
 *
 * @param amber     beyond it amber
 * @param red       beyond it red
 * @param origin    the paper it stands in, or what else it rests on
 * @param confirmed whether an administrator stands for it; an example nobody confirmed is drawn as such
 */
public record RiskLineRow(RiskIndicator indicator, BigDecimal amber, BigDecimal red, LineStanding standing, String origin,
        String setByName, Instant setAt, boolean confirmed) {

    /** Whether it was delivered as an example nobody stands for. */
    public boolean isOpenExample() {
        return standing == LineStanding.EXAMPLE && !confirmed;
    }

    public Rag judge(BigDecimal value) {
        return isBeyond(value, red) ? Rag.RED : isBeyond(value, amber) ? Rag.AMBER : Rag.GREEN;
    }

    private boolean isBeyond(BigDecimal value, BigDecimal line) {
        return indicator.isCeiling() ? value.compareTo(line) > 0 : value.compareTo(line) < 0;
    }
}
