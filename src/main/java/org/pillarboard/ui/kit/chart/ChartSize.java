package org.pillarboard.ui.kit.chart;

import java.util.List;
import org.pillarboard.ui.kit.Breadth;

/** How large a chart is: its height (132, 236, 296 px), and about how wide its place is, which decides how many labels fit. */
public enum ChartSize {
    /** In an aside of about 290 px. */
    SMALL("s", 210, 44),
    /** In a card of about 400 px. */
    MEDIUM("m", 260, 78),
    /** In the wide column. */
    LARGE("l", 620, 104);

    private static final int END_GAP = 10;

    private final String code;
    private final int plotWidth;
    private final int least;

    ChartSize(String code, int plotWidth, int least) {
        this.code = code;
        this.plotWidth = plotWidth;
        this.least = least;
    }

    String code() {
        return code;
    }

    /** How many pixels the labels of the lower axis share. */
    int plotWidth() {
        return Breadth.isNarrow() ? Math.min(plotWidth, MEDIUM.plotWidth) : plotWidth;
    }

    /** The room at the right end for the words at the ends of the lines: as much as they need. */
    int endRoom(List<String> words) {
        int widest = words.stream().mapToInt(ChartAxes::width).max().orElse(0);
        return Math.max(least, widest + END_GAP);
    }
}
