package org.pillarboard.ui.kit.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * What falls due month by month, in layers, against the money there is; all in one unit.
 *
 * @param layers what is covered, the lowest first
 * @param gaps   what is not covered; 0 where all is
 * @param cash   the money there is
 */
public record WallFigures(List<String> labels, List<Layer> layers, List<BigDecimal> gaps, List<BigDecimal> cash, String unit) {

    /** A kind with its amount in every month. */
    public record Layer(String name, List<BigDecimal> values) {
    }

    boolean isEmpty() {
        return layers.stream().allMatch(layer -> layer.values().stream().allMatch(value -> value.signum() == 0))
                && gaps.stream().allMatch(gap -> gap.signum() == 0);
    }

    BigDecimal total(int month) {
        return layers.stream().map(layer -> layer.values().get(month)).reduce(gaps.get(month), BigDecimal::add);
    }
}
