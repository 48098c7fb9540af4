package org.pillarboard.ui.project;

import static org.pillarboard.ui.project.TimelineSvg.HEAD;
import static org.pillarboard.ui.project.TimelineSvg.ROW;
import static org.pillarboard.ui.project.TimelineSvg.escape;
import static org.pillarboard.ui.project.TimelineSvg.text;

/** The timeline as it is taken away: title, legend, calendar, names and bars in one drawing that needs nothing else. */
final class TimelinePicture {

    private static final int NAMES = 300;
    private static final int LEGEND_STEP = 104;
    /** In letters of a full width, and what part of it a Latin one takes. */
    private static final int LONGEST_NAME = 21;
    private static final double LATIN = 0.56;
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
            all.append(name(labels.get(i), top + i * ROW));
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
            drawn.append(TimelineSvg.diamond(kind, x, 15)).append("/>").append(TimelineSvg.dot(kind, x, 15))
                    .append(text("lg", x + 11, 20, words.text("project.legend." + kind)));
            x += LEGEND_STEP;
        }
        return drawn.toString();
    }

    /** A name on one line, a longer one on two. */
    private static String name(String name, int top) {
        int end = fitting(name);
        if (end == name.length()) {
            return text("nm", 12, top + 21, escape(name));
        }
        String rest = name.substring(end).strip();
        int cut = fitting(rest);
        return text("nm", 12, top + 14, escape(name.substring(0, end)))
                + text("nm", 12, top + 29, escape(cut == rest.length() ? rest : rest.substring(0, cut - 1) + "\u2026"));
    }

    /** How many letters fit on a line; it ends at a word's end where there is one. */
    private static int fitting(String name) {
        double wide = 0;
        for (int i = 0; i < name.length(); i++) {
            wide += name.charAt(i) > 0x2E80 ? 1 : LATIN;
            if (wide > LONGEST_NAME) {
                int space = name.lastIndexOf(' ', i);
                return space > i / 2 ? space : i;
            }
        }
        return name.length();
    }
}
