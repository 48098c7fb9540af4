package org.pillarboard.ui.project;

import static org.pillarboard.ui.project.TimelineSvg.HEAD;
import static org.pillarboard.ui.project.TimelineSvg.ROW;
import static org.pillarboard.ui.project.TimelineSvg.escape;
import static org.pillarboard.ui.project.TimelineSvg.text;

/** The timeline as it is taken away: title, legend, calendar, names and bars in one drawing that needs nothing else. */
final class TimelinePicture {

    private static final int NAMES = 300;
    private static final int LEGEND_STEP = 104;
    private static final int LONGEST_NAME = 22;
    private final TimelineSvg timeline;
    private final ProjectWords words;

    TimelinePicture(TimelineSvg timeline, ProjectWords words) {
        this.timeline = timeline;
        this.words = words;
    }

    /** @param styles the colours, for it leaves the product's own behind */
    String draw(String styles, String title) {
        int top = HEAD + ROW;
        var all = new StringBuilder("<style>").append(styles).append("</style><rect class=\"paper\" width=\"100%\" height=\"100%\"/>");
        all.append(text("ti", 12, 20, escape(title))).append(legend()).append(moved(ROW, timeline.calendar()));
        var labels = timeline.labels();
        for (int i = 0; i < labels.size(); i++) {
            all.append(text("nm", 12, top + i * ROW + 19, escape(brief(labels.get(i)))));
        }
        all.append(moved(top, timeline.drawing()));
        return TimelineSvg.svg(NAMES + timeline.width() + 12, top + timeline.height() + 12, all.toString());
    }

    private static String moved(int down, String drawing) {
        return "<g transform=\"translate(" + NAMES + ' ' + down + ")\">" + drawing + "</g>";
    }

    private String legend() {
        var drawn = new StringBuilder();
        int x = NAMES + 5;
        for (String kind : MilestoneStrip.KINDS) {
            drawn.append(TimelineSvg.diamond(kind, x, 15)).append("/>").append(text("lg", x + 11, 20, words.text("project.legend." + kind)));
            x += LEGEND_STEP;
        }
        return drawn.toString();
    }

    private static String brief(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "\u2026";
    }
}
