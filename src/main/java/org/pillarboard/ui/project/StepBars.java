package org.pillarboard.ui.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneMark;
import org.pillarboard.project.MilestoneState;

/**
 * The milestones of a project below its bar, a row each: from where what it follows ends to its own day, the plan above, what
 * happened or is expected below, and a line from every milestone to those that follow it; red where the order was not kept.
 */
final class StepBars {

    private static final int ROW = TimelineSvg.ROW;
    private static final int HIGH = 6;
    private final List<MilestoneMark> marks;
    private final int top;
    private final LocalDate today;
    private final ToDoubleFunction<LocalDate> x;
    private final StringBuilder drawn = new StringBuilder();

    StepBars(List<MilestoneMark> marks, int top, LocalDate today, ToDoubleFunction<LocalDate> x) {
        this.marks = marks;
        this.top = top;
        this.today = today;
        this.x = x;
    }

    String draw() {
        for (int i = 0; i < marks.size(); i++) {
            step(marks.get(i), top + i * ROW);
            for (MilestoneMark former : formers(marks.get(i)).toList()) {
                follow(former, marks.get(i), top + marks.indexOf(former) * ROW, top + i * ROW);
            }
        }
        return drawn.toString();
    }

    private Stream<MilestoneMark> formers(MilestoneMark mark) {
        return marks.stream().filter(other -> mark.after().contains(other.seq()));
    }

    private @Nullable LocalDate begin(MilestoneMark mark, Function<MilestoneMark, @Nullable LocalDate> end) {
        return formers(mark).map(end).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
    }

    private void step(MilestoneMark mark, int y) {
        var dates = mark.dates();
        bar("pl", begin(mark, one -> one.dates().plannedOn()), dates.plannedOn(), y + ROW / 2 - 7);
        var begun = begin(mark, one -> one.dates().expectedOn());
        if (dates.completedOn() != null) {
            bar("ac", begun, dates.completedOn(), y + ROW / 2 + 2);
            return;
        }
        if (mark.state() == MilestoneState.OPEN_RED) {
            bar("ov", dates.plannedOn(), today, y + ROW / 2 + 2);
        }
        var from = begun == null || begun.isBefore(today) ? today : begun;
        bar(dates.slipFromFirst() > 0 ? "fc slip" : "fc", from, dates.expectedOn(), y + ROW / 2 + 2);
    }

    private void bar(String className, @Nullable LocalDate from, @Nullable LocalDate to, int y) {
        if (from != null && to != null && from.isBefore(to)) {
            drawn.append(bar(className, x.applyAsDouble(from), x.applyAsDouble(to), y));
        }
    }

    /** A bar; where it would be too short to be seen as one, a point at its end. */
    static String bar(String className, double from, double to, int y) {
        return to - from < HIGH ? point(className, to, y) : String.format(Locale.ROOT,
                "<rect class=\"b %s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>", className, from, y, to - from, HIGH);
    }

    static String point(String className, double x, int y) {
        return String.format(Locale.ROOT, "<path class=\"b %s\" d=\"M%.1f %.1fl3.5 3.5l-3.5 3.5l-3.5 -3.5z\"/>", className, x, y - 0.5);
    }

    private void follow(MilestoneMark former, MilestoneMark mark, int fromY, int toY) {
        var end = former.dates().expectedOn();
        var next = mark.dates().expectedOn();
        if (end != null && next != null) {
            double at = x.applyAsDouble(end);
            boolean broken = next.isBefore(end);
            drawn.append(String.format(Locale.ROOT, "<path class=\"dep%s\" d=\"M%.1f %dV%dH%.1f\"/>", broken ? " broken" : "", at,
                    fromY + ROW / 2, toY + ROW / 2, broken ? x.applyAsDouble(next) : Math.min(at + 7, x.applyAsDouble(next))));
        }
    }
}
