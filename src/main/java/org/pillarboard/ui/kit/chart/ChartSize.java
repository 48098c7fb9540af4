package org.pillarboard.ui.kit.chart;

/** How large a chart is: its height (132, 236, 296 px), and about how wide its place is, which decides how many labels fit. */
public enum ChartSize {
    /** In an aside of about 290 px. */
    SMALL("s", 210),
    /** In a card of about 400 px. */
    MEDIUM("m", 260),
    /** In the wide column. */
    LARGE("l", 620);

    private final String code;
    private final int plotWidth;

    ChartSize(String code, int plotWidth) {
        this.code = code;
        this.plotWidth = plotWidth;
    }

    String code() {
        return code;
    }

    /** How many pixels the labels of the lower axis share. */
    int plotWidth() {
        return ChartFrame.isNarrow() ? Math.min(plotWidth, MEDIUM.plotWidth) : plotWidth;
    }

    /** The room at the right end for the words at the ends of the lines. */
    int endRoom(boolean withRemark) {
        return this == SMALL ? 44 : withRemark && this == LARGE && !ChartFrame.isNarrow() ? 124 : 78;
    }
}
