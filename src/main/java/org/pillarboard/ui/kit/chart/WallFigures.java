package org.pillarboard.ui.kit.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What falls due month by month, in layers, against the money there is; all in one unit.
 *
 * @param span   the months
 * @param layers what is covered, the lowest first
 * @param gaps   what is not covered; 0 where all is
 * @param cash   the money there is
 */
public record WallFigures(Span span, List<Layer> layers, List<BigDecimal> gaps, List<BigDecimal> cash, String unit) {

    /**
     * The months from the first to the last.
     *
     * @param soon     up to where is soon, in months from the first one's beginning
     * @param soonName what is written there
     */
    public record Span(List<Month> months, double soon, String soonName) {
    }

    /**
     * A month.
     *
     * @param name with its year, as a table tells it
     * @param tick as it stands below its bar
     * @param year below that; null where the bar before stands in the same year
     */
    public record Month(String name, String tick, @Nullable String year) {
    }

    /** A kind with its amount in every month. */
    public record Layer(String name, List<BigDecimal> values) {
    }

    /** The same of the first months alone: a line that goes on would be cut at the edge. */
    WallFigures first(int months) {
        int end = Math.min(months, labels().size());
        return new WallFigures(new Span(span.months().subList(0, end), span.soon(), span.soonName()),
                layers.stream().map(layer -> new Layer(layer.name(), layer.values().subList(0, end))).toList(), gaps.subList(0, end),
                cash.subList(0, end), unit);
    }

    List<String> labels() {
        return span.months().stream().map(Month::name).toList();
    }

    boolean isEmpty() {
        return layers.stream().allMatch(layer -> layer.values().stream().allMatch(value -> value.signum() == 0))
                && gaps.stream().allMatch(gap -> gap.signum() == 0);
    }

    /** The place of the highest bar. */
    int peak() {
        return IntStream.range(0, labels().size()).boxed().max(Comparator.comparing(this::total)).orElse(0);
    }

    /** Whether the money there is stands above the bar of a month. */
    boolean isBelowCash(int month) {
        return cash.get(month).compareTo(total(month)) > 0;
    }

    BigDecimal total(int month) {
        return layers.stream().map(layer -> layer.values().get(month)).reduce(gaps.get(month), BigDecimal::add);
    }
}
