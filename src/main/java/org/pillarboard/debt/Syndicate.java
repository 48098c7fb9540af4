package org.pillarboard.debt;

import java.math.BigDecimal;
import java.util.Optional;
import org.pillarboard.shared.Rag;

/**
 * A syndicated loan (银团贷款) against its plan of drawings, in yuan.
 *
 * @param replaced how many older debts were repaid from it
 */
public record Syndicate(Position position, long replaced) {

    private static final BigDecimal GREEN = new BigDecimal("95");
    private static final BigDecimal AMBER = new BigDecimal("80");

    /** Drawn, per cent of the limit. */
    public Optional<BigDecimal> use() {
        return DebtRatios.share(position.drawn(), position.instrument().terms().principal());
    }

    /** Drawn, per cent of what should be by the day; none without a plan. */
    public Optional<BigDecimal> pace() {
        return DebtRatios.share(position.drawn(), position.planned());
    }

    /** Green from 95 % of the plan on, amber from 80 %. */
    public Optional<Rag> light() {
        return pace().map(share -> share.compareTo(GREEN) >= 0 ? Rag.GREEN : share.compareTo(AMBER) >= 0 ? Rag.AMBER : Rag.RED);
    }
}
