package org.pillarboard.issuance;

import org.pillarboard.debt.RiskLineRow;
import org.pillarboard.shared.Rag;

/**
 * From how many days before its end a quota that is not used up turns amber and red (额度到期时钟).
 *
 * @param confirmed whether somebody stands for these days; otherwise they are an example
 */
public record QuotaClock(long amber, long red, boolean confirmed) {

    static QuotaClock of(RiskLineRow line) {
        return new QuotaClock(line.amber().longValue(), line.red().longValue(), line.confirmed());
    }

    Rag judge(long daysLeft) {
        return daysLeft <= red ? Rag.RED : daysLeft <= amber ? Rag.AMBER : Rag.GREEN;
    }
}
