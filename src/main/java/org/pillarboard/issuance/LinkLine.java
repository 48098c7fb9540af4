package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.pillarboard.shared.Readable;

/** An older debt a bond is to repay, as it is typed: its number, the day it falls due, the amount in hundreds of millions. */
public record LinkLine(String oldCode, String dueOn, String amount) {

    public static LinkLine empty() {
        return new LinkLine("", "", "");
    }

    LinkLine masked() {
        return new LinkLine(RefinancingLink.HIDDEN, dueOn, amount);
    }

    boolean isReadable() {
        return !oldCode.isBlank() && Readable.day(dueOn).isPresent() && MoveSheet.amount(amount).isPresent();
    }

    RefinancingLink read() {
        return new RefinancingLink(oldCode.strip(), Readable.day(dueOn).orElseThrow(),
                MoveSheet.amount(amount).orElseThrow().movePointRight(MoveSheet.YI).setScale(2, RoundingMode.HALF_UP));
    }

    static LinkLine of(RefinancingLink link) {
        BigDecimal amount = link.amount().movePointLeft(MoveSheet.YI).stripTrailingZeros();
        return new LinkLine(link.oldCode(), link.dueOn().toString(), amount.toPlainString());
    }
}
