package org.pillarboard.debt;

import java.math.BigDecimal;
import java.util.Optional;
import org.pillarboard.shared.Rag;

/**
 * What a unit stands for, in yuan, against its net assets. The lines are those of the rule for central enterprises, taken over
 * as a default: 40 % of the consolidated and 50 % of its own net assets.
 *
 * @param given        all of it
 * @param outside      of it for others than units of ours
 * @param own          its own net assets, none where nobody has filed them
 * @param consolidated those of its group
 */
public record GuaranteeLine(String unitCode, BigDecimal given, BigDecimal outside, Optional<BigDecimal> own,
        Optional<BigDecimal> consolidated) {

    /** Per cent of consolidated net assets, not to be exceeded. */
    public static final BigDecimal GROUP_LIMIT = BigDecimal.valueOf(40);
    /** Per cent of own net assets, not to be exceeded. */
    public static final BigDecimal OWN_LIMIT = BigDecimal.valueOf(50);

    /** Per cent of its own net assets. */
    public Optional<BigDecimal> ofOwn() {
        return own.flatMap(assets -> DebtRatios.share(given, assets));
    }

    /** Per cent of the consolidated net assets. */
    public Optional<BigDecimal> ofGroup() {
        return consolidated.flatMap(assets -> DebtRatios.share(given, assets));
    }

    /** Red over a line, amber within five points of one; none where no net assets are known. */
    public Optional<Rag> light() {
        return ofOwn().map(share -> judge(share, OWN_LIMIT)).map(one -> ofGroup().map(share -> judge(share, GROUP_LIMIT))
                .filter(other -> other.compareTo(one) > 0).orElse(one)).or(() -> ofGroup().map(share -> judge(share, GROUP_LIMIT)));
    }

    private static Rag judge(BigDecimal share, BigDecimal limit) {
        return share.compareTo(limit) > 0 ? Rag.RED
                : share.compareTo(limit.subtract(BigDecimal.valueOf(5))) > 0 ? Rag.AMBER : Rag.GREEN;
    }
}
