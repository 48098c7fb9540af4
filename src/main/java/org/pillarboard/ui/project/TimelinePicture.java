package org.pillarboard.ui.project;

import static org.pillarboard.ui.project.TimelineSvg.ROW;
import static org.pillarboard.ui.project.TimelineSvg.escape;
import static org.pillarboard.ui.project.TimelineSvg.text;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.exchange.Caption;
import org.pillarboard.project.ProjectLight;
import org.pillarboard.project.ProjectRow;

/** The timeline as it is taken away: title, choices, legend, calendar, lights, names and bars in one drawing that needs nothing else. */
final class TimelinePicture {

    /** The title, what was chosen, what this is, and the key of bars and marks. */
    private static final int CAPTION = 104;
    /** What every page repeats. */
    static final int HEAD = CAPTION + TimelineSvg.HEAD;
    private static final int EDGE = 12;
    private static final int LINE = 18;
    private static final int SHAPE = 14;
    private static final int TITLE = 20;
    private static final int KEYS = TITLE + 3 * LINE;
    private static final int BETWEEN_KEYS = 18;
    /** In letters of a full width, and what part of it a Latin one takes. */
    private static final int LONGEST_NAME = 21;
    private static final double LATIN = 0.56;
    private static final double LETTER = 12;

    /** What a row is called; a project's light with it. */
    private record Label(@Nullable ProjectLight light, String name) {
    }

    private final TimelineSvg timeline;
    private final List<ProjectRow> rows;
    private final boolean steps;
    private final ProjectWords words;
    private final int named;
    private final int names;

    TimelinePicture(TimelineSvg timeline, List<ProjectRow> rows, boolean steps, ProjectWords words) {
        this.timeline = timeline;
        this.rows = rows;
        this.steps = steps;
        this.words = words;
        named = EDGE + SHAPE + 6 + (int) Stream.of(ProjectLight.values()).mapToDouble(light -> wide(word(light))).max().orElse(0) + 8;
        names = named + 286;
    }

    private String word(ProjectLight light) {
        return words.text("project.light." + light);
    }

    private static double wide(String text) {
        return LETTER * text.chars().mapToDouble(TimelinePicture::wide).sum();
    }

    private static double wide(int letter) {
        return letter > 0x2E80 ? 1 : LATIN;
    }

    /** @param styles the colours, for it leaves the product's own behind */
    String draw(String styles, Caption caption) {
        var all = new StringBuilder("<style>").append(styles).append("</style><rect class=\"paper\" width=\"100%\" height=\"100%\"/>");
        all.append(text("ti", EDGE, TITLE, escape(caption.title()))).append(moved(CAPTION, timeline.calendar()));
        double widest = Math.max(keys("project.bars", GanttLegend.thin(steps), KEYS, TimelinePicture::bar, all),
                keys("project.legend", MilestoneStrip.KINDS, KEYS + LINE, TimelinePicture::mark, all));
        int width = Math.max(names + timeline.width(), (int) widest) + EDGE;
        int y = TITLE;
        for (String line : caption.lines()) {
            y += LINE;
            all.append(text("cp", EDGE, y, escape(cut(line, (int) ((width - 2 * EDGE) / LETTER)))));
        }
        var labels = labels();
        for (int i = 0; i < labels.size(); i++) {
            all.append(label(labels.get(i), HEAD + i * ROW));
        }
        all.append(moved(HEAD, timeline.drawing()));
        return TimelineSvg.svg(width, HEAD + timeline.height() + EDGE, all.toString());
    }

    private String moved(int down, String drawing) {
        return "<g transform=\"translate(" + names + ' ' + down + ")\">" + drawing + "</g>";
    }

    /** A line of the key, which begins with what it is of; answers where it ends. */
    private double keys(String of, List<String> kinds, int y, BiFunction<String, Double, String> shape, StringBuilder drawn) {
        String lead = words.text(of);
        drawn.append(text("lg", EDGE, y, lead));
        double x = EDGE + wide(lead) + BETWEEN_KEYS;
        for (String kind : kinds) {
            String word = words.text(of + "." + kind);
            drawn.append(shape.apply(kind, x)).append(text("lg", x + SHAPE + 6, y, word));
            x += SHAPE + 6 + wide(word) + BETWEEN_KEYS;
        }
        return x;
    }

    /** A bar as high as among the rows. */
    private static String bar(String kind, double x) {
        int middle = KEYS - 5;
        return switch (kind) {
            case "pt" -> StepBars.point("pl", x + SHAPE / 2.0, middle - 3);
            case "pl" -> TimelineSvg.rect("pl", x, middle - 4, x + SHAPE, 8);
            case "ov" -> StepBars.bar("ov", x, x + SHAPE, middle - 3);
            default -> TimelineSvg.rect(kind.equals("slip") ? "fc slip" : kind, x, middle - 2, x + SHAPE, 4);
        };
    }

    private static String mark(String kind, double x) {
        double middle = x + SHAPE / 2.0;
        return TimelineSvg.diamond(kind, middle, KEYS + LINE - 5) + "/>" + TimelineSvg.dot(kind, middle, KEYS + LINE - 5);
    }

    /** The label of every row, from above. */
    private List<Label> labels() {
        return rows.stream().flatMap(row -> Stream.concat(Stream.of(new Label(row.light(), row.name())), steps ? row.milestones().stream()
                .map(mark -> new Label(null, "\u2003" + mark.seq() + " " + mark.name(words.locale()))) : Stream.empty())).toList();
    }

    private String label(Label label, int top) {
        var light = label.light();
        return (light == null ? "" : light(light, top)) + name(label.name(), top);
    }

    /** By shape and word, since prints have no colours. */
    private String light(ProjectLight light, int top) {
        return "<g transform=\"translate(" + EDGE + ' ' + (top + (ROW - SHAPE) / 2) + ")\">" + ProjectWords.tone(light).svg(SHAPE) + "</g>"
                + text("lt", EDGE + SHAPE + 6, top + 21, escape(word(light)));
    }

    /** A name on one line, a longer one on two. */
    private String name(String name, int top) {
        int end = fitting(name, LONGEST_NAME);
        if (end == name.length()) {
            return text("nm", named, top + 21, escape(name));
        }
        return text("nm", named, top + 14, escape(name.substring(0, end)))
                + text("nm", named, top + 29, escape(cut(name.substring(end).strip(), LONGEST_NAME)));
    }

    private static String cut(String text, int longest) {
        int end = fitting(text, longest);
        return end == text.length() ? text : text.substring(0, end - 1) + "\u2026";
    }

    /** How many letters fit on a line; it ends at a word's end where there is one. */
    private static int fitting(String name, int longest) {
        double wide = 0;
        for (int i = 0; i < name.length(); i++) {
            wide += wide(name.charAt(i));
            if (wide > longest) {
                int space = name.lastIndexOf(' ', i);
                return space > i / 2 ? space : i;
            }
        }
        return name.length();
    }
}
