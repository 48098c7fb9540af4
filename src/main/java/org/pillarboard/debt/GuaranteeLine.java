package org.pillarboard.debt;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.pillarboard.shared.Rag;

/**
 * What a unit stands for, in yuan, against its net assets.
 *
 * @param given        all of it
 * @param outside      of it for others than units of ours
 * @param own          its own net assets, none where nobody has filed them
 * @param consolidated those of its group
 */
public record GuaranteeLine(String unitCode, BigDecimal given, BigDecimal outside, Optional<BigDecimal> own,
        Optional<BigDecimal> consolidated, Limits limits) {

    /**
     * The lines of guarantees, as they stand.
     *
     * @param group against consolidated net assets
     * @param own   against the guarantor's own net assets
     */
    public record Limits(RiskLineRow group, RiskLineRow own) {
    }


    /** Per cent of its own net assets. */
    public Optional<BigDecimal> ofOwn() {
        return own.flatMap(assets -> DebtRatios.share(given, assets));
    }

    /** Per cent of the consolidated net assets. */
    public Optional<BigDecimal> ofGroup() {
        return consolidated.flatMap(assets -> DebtRatios.share(given, assets));
    }

    /** The worse of both lights; none where no net assets are known. */
    public Optional<Rag> light() {
        return Stream.of(ofOwn().map(limits.own()::judge), ofGroup().map(limits.group()::judge)).flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }
}
