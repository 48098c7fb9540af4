package org.pillarboard.ui.kit.chart;

import java.util.List;
import java.util.stream.Stream;

/** The axes of a chart: labels of the points, every which of them is written, unit, decimals, whether the scale starts at zero. */
record ChartAxes(List<String> labels, int step, String unit, int decimals, boolean fromZero) {

    private static final int HAN = 12;
    private static final int LATIN = 7;
    private static final int GAP = 14;

    static ChartAxes of(List<String> labels, String unit, int decimals, boolean fromZero, ChartSize size) {
        int wrapped = step(labels.stream().flatMap(label -> Stream.of(label.split(" "))), labels.size(), size);
        return new ChartAxes(labels, wrapped == 1 ? 1 : step(labels.stream(), labels.size(), size), unit, decimals, fromZero);
    }

    /** Where every label is written the browser breaks it between its words; where some are left out it does not. */
    private static int step(Stream<String> words, int count, ChartSize size) {
        int widest = words.mapToInt(ChartAxes::width).max().orElse(0) + GAP;
        return Math.max(1, (int) Math.ceil((double) count * widest / size.plotWidth()));
    }

    /** The same axes with at most every n-th label written: a rhythm that also fits a phone. */
    ChartAxes every(int nth) {
        return new ChartAxes(labels, Math.max(step, nth), unit, decimals, fromZero);
    }

    static int width(String label) {
        return label.codePoints().map(c -> c > 0x2E80 ? HAN : LATIN).sum();
    }

    /** Whether the figures are counts, so that the scale must not stop between two of them. */
    boolean countsWhole() {
        return decimals == 0;
    }
}
