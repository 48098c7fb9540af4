package org.pillarboard.ui.project;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.exchange.Caption;
import org.pillarboard.project.MilestoneMark;
import org.pillarboard.project.MilestoneState;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.ui.kit.PeriodNames;
import org.springframework.web.util.HtmlUtils;

/**
 * Draws the timeline of some projects as text: a row each, the plan as an outline, what has passed solid, what is expected
 * tinted, milestones as on the strips. One drawing for the screen and for the picture that is taken away.
 */
final class TimelineSvg {

    static final int ROW = 34;
    static final int HEAD = 40;
    private final List<ProjectRow> rows;
    private final ProjectWords words;
    private final Zoom zoom;
    private final boolean steps;
    private final TimeScale scale;

    /** @param steps whether every project is followed by its milestones, a row each */
    TimelineSvg(List<ProjectRow> rows, ProjectWords words, Zoom zoom, boolean steps) {
        this.rows = rows;
        this.words = words;
        this.zoom = zoom;
        this.steps = steps;
        this.scale = TimeScale.around(rows.stream().flatMap(TimelineSvg::days), words.today());
    }

    private static Stream<LocalDate> days(ProjectRow row) {
        return row.milestones().stream().map(MilestoneMark::dates)
                .flatMap(dates -> Stream.of(dates.plannedOn(), dates.forecastOn(), dates.completedOn()).filter(Objects::nonNull));
    }

    int width() {
        return scale.months() * zoom.pixels();
    }

    private int lineCount() {
        return rows.size() + (steps ? rows.stream().mapToInt(row -> row.milestones().size()).sum() : 0);
    }

    int height() {
        return lineCount() * ROW;
    }

    /** Where today lies, from the left. */
    double today() {
        return x(words.today());
    }

    /** The calendar above: years as words that stay in sight, months drawn. */
    String head() {
        var years = new StringBuilder("<div class=\"years\">");
        scale.all().stream().collect(Collectors.groupingBy(YearMonth::getYear, TreeMap::new, Collectors.counting()))
                .forEach((year, months) -> years.append("<span style=\"width:").append(months * zoom.pixels()).append("px\"><b>")
                        .append(year).append("</b></span>"));
        return years.append("</div>") + svg(width(), HEAD, months() + today(HEAD));
    }

    /** The bars below it. */
    String body() {
        return svg(width(), height(), drawing());
    }

    String drawing() {
        return lines() + bars() + today(height());
    }

    /** The names beside the bars, as links. */
    String names() {
        var names = new StringBuilder();
        for (ProjectRow row : rows) {
            names.append("<a class=\"tn\" router-link href=\"").append(words.project(row.id())).append("\" title=\"")
                    .append(escape(row.name())).append("\"><b data-light=\"").append(row.light()).append("\"></b><span class=\"ell\">")
                    .append(escape(row.name())).append("</span><em>").append(escape(words.unit(row.unitCode()))).append("</em></a>");
            if (steps) {
                row.milestones().forEach(mark -> names.append("<div class=\"tn ms\" title=\"").append(escape(words.title(mark)))
                        .append("\"><span class=\"ell\">").append(mark.seq()).append(' ').append(escape(mark.name(words.locale())))
                        .append("</span></div>"));
            }
        }
        return names.toString();
    }

    /** Everything in one picture that needs nothing else. */
    String picture(String styles, Caption caption) {
        return new TimelinePicture(this, rows, steps, words).draw(styles, caption);
    }

    static String svg(int width, int height, String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"tls\" width=\"" + width + "\" height=\"" + height + "\" viewBox=\"0 0 "
                + width + ' ' + height + "\">" + content + "</svg>";
    }

    String calendar() {
        var drawn = new StringBuilder();
        for (YearMonth month : scale.all()) {
            if (month.getMonthValue() == 1 || month.equals(scale.first())) {
                drawn.append(text("yr", x(month.atDay(1)) + 4, 15, String.valueOf(month.getYear())));
            }
        }
        return drawn + months() + today(HEAD);
    }

    private String months() {
        var drawn = new StringBuilder();
        int every = zoom == Zoom.MONTH ? 1 : 3;
        for (YearMonth month : scale.all()) {
            if ((month.getMonthValue() - 1) % every == 0 && zoom != Zoom.YEAR) {
                drawn.append(text("mo", x(month.atDay(1)) + 4, 33, PeriodNames.tick(month, words.locale())));
            }
        }
        return drawn.toString();
    }

    private String lines() {
        var drawn = new StringBuilder();
        for (YearMonth month : scale.all()) {
            boolean year = month.getMonthValue() == 1;
            if (year || zoom == Zoom.MONTH || zoom == Zoom.QUARTER && month.getMonthValue() % 3 == 1) {
                drawn.append(String.format(Locale.ROOT, "<path class=\"%s\" d=\"M%.1f 0V%d\"/>", year ? "gy" : "gm", x(month.atDay(1)), height()));
            }
        }
        for (int i = 1; i <= lineCount(); i++) {
            drawn.append(String.format(Locale.ROOT, "<path class=\"gm\" d=\"M0 %dH%d\"/>", i * ROW, width()));
        }
        return drawn.toString();
    }

    private String today(int height) {
        return String.format(Locale.ROOT, "<path class=\"now\" d=\"M%.1f 0V%d\"/>", x(words.today()), height);
    }

    private String bars() {
        var drawn = new StringBuilder();
        int top = 0;
        for (ProjectRow row : rows) {
            bar(row, top, drawn);
            top += ROW;
            if (steps) {
                drawn.append(new StepBars(row.milestones(), top, words.today(), this::x).draw());
                for (MilestoneMark mark : row.milestones()) {
                    mark(mark, top + ROW / 2, drawn);
                    top += ROW;
                }
            }
        }
        return drawn.toString();
    }

    private void bar(ProjectRow row, int top, StringBuilder drawn) {
        var planned = days(row, false);
        if (planned.isEmpty()) {
            return;
        }
        var from = planned.getFirst();
        if (row.baselineFinish() != null) {
            drawn.append(rect("pl", x(from), top + ROW / 2 - 4, x(row.baselineFinish()), 8));
        }
        var last = days(row, true);
        boolean over = row.next() == null;
        var until = over && !last.isEmpty() ? last.getLast() : words.today();
        boolean begun = !last.isEmpty() || row.progress().signum() > 0;
        if (begun && from.isBefore(until)) {
            drawn.append(rect("ac", x(from), top + ROW / 2 - 2, x(until), 4));
        }
        if (!over && row.forecastFinish() != null && row.forecastFinish().isAfter(words.today())) {
            drawn.append(rect(row.slipDays() > 0 ? "fc slip" : "fc", x(words.today()), top + ROW / 2 - 2, x(row.forecastFinish()), 4));
        }
        row.milestones().stream().sorted(MilestoneStrip.OVERDUE_LAST).forEach(mark -> mark(mark, top + ROW / 2, drawn));
    }

    private static List<LocalDate> days(ProjectRow row, boolean done) {
        return row.milestones().stream().map(MilestoneMark::dates).map(dates -> done ? dates.completedOn() : dates.plannedOn())
                .filter(Objects::nonNull).sorted().toList();
    }

    private void mark(MilestoneMark mark, int y, StringBuilder drawn) {
        var dates = mark.dates();
        var day = mark.state() == MilestoneState.OPEN_RED ? dates.plannedOn() : dates.expectedOn();
        if (day != null) {
            drawn.append(diamond(kind(mark), x(day), y)).append("><title>").append(escape(words.title(mark))).append("</title></path>");
            drawn.append(dot(kind(mark), x(day), y));
        }
        if (mark.state() == MilestoneState.OPEN_RED && dates.forecastOn() != null) {
            drawn.append(diamond("slip", x(dates.forecastOn()), y)).append("><title>").append(escape(words.title(mark))).append("</title></path>");
        }
    }

    static String diamond(String kind, double x, int y) {
        return String.format(Locale.ROOT, "<path class=\"m %s\" d=\"M%.1f %dl5.5 5.5l-5.5 5.5l-5.5 -5.5z\"", kind, x, y - 5);
    }

    /** What tells overdue from late in a picture without colours. */
    static String dot(String kind, double x, int y) {
        return kind.equals("od") ? String.format(Locale.ROOT, "<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"1.6\"/>", x, y + 0.5) : "";
    }

    private static String kind(MilestoneMark mark) {
        return switch (mark.state()) {
            case DONE_ON_TIME, DONE_NO_PLAN -> "act";
            case DONE_LATE -> "late";
            case OPEN_RED -> "od";
            case OPEN_YELLOW, OPEN_GREEN -> mark.dates().forecastOn() == null ? "plan" : mark.dates().slipFromFirst() > 0 ? "slip" : "fc";
            case NO_PLAN, NOT_STARTED, PAUSED, CANCELLED -> "plan";
        };
    }

    static String rect(String className, double from, int top, double to, int height) {
        return String.format(Locale.ROOT, "<rect class=\"b %s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>", className, from,
                top, Math.max(2, to - from), height);
    }

    static String text(String className, double x, int y, String text) {
        return String.format(Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%d\">%s</text>", className, x, y, text);
    }

    private double x(LocalDate day) {
        return scale.at(day) * width();
    }

    /** As a drawing by itself reads it, which knows none of HTML's names of letters. */
    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
