package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;

/**
 * How the gap to the plan has moved, in percentage points, month by month: a zero line, one scale for all (−12 to +6),
 * a month without a figure as a gap; an end beyond the scale points there. Cumulative lines all look alike; the gap is the news.
 */
public final class Sparkline extends Composite<Span> {

    private static final double LOW = -12;
    private static final double HIGH = 6;
    private static final int WIDTH = 92;
    private static final int HEIGHT = 36;

    private final List<? extends @Nullable Number> gaps;
    private final @Nullable Rag rag;
    private final String label;

    /**
     * @param gaps  percentage points ahead of the plan, oldest first; null is a month without a figure
     * @param label what a reader aloud says
     */
    public Sparkline(List<? extends @Nullable Number> gaps, @Nullable Rag rag, String label) {
        this.gaps = gaps;
        this.rag = rag;
        this.label = label;
    }

    @Override
    protected Span initContent() {
        var spark = new Drawing(svg(), "spark").named(label);
        if (rag != null && rag != Rag.GREEN) {
            spark.getElement().setAttribute("data-tone", Tone.of(rag).code());
        }
        return spark;
    }

    private String svg() {
        var line = new StringBuilder();
        var fill = new StringBuilder();
        int last = -1;
        for (int i = 0; i < gaps.size(); i++) {
            if (gaps.get(i) != null) {
                boolean goesOn = i > 0 && gaps.get(i - 1) != null;
                line.append(goesOn ? 'L' : 'M').append(point(i, y(i)));
                fill.append(goesOn ? "" : 'M' + point(i, y(0.0))).append('L').append(point(i, y(i)));
                last = i;
                boolean ends = i + 1 == gaps.size() || gaps.get(i + 1) == null;
                fill.append(ends ? 'L' + point(i, y(0.0)) + 'Z' : "");
            }
        }
        return frame(fill.toString(), line.toString(), last);
    }

    private String frame(String fill, String line, int last) {
        String end = last < 0 ? "" : end(last);
        return String.format(Locale.ROOT, "<svg width=\"%d\" height=\"%d\" viewBox=\"0 0 %1$d %2$d\"><path class=\"fill\" d=\"%s\"/>"
                + "<path class=\"zero\" stroke-dasharray=\"2 2.5\" d=\"M0 %.1fH%1$d\"/><path class=\"line\" stroke-width=\"1.75\""
                + " stroke-linejoin=\"round\" stroke-linecap=\"round\" d=\"%s\"/>%s</svg>", WIDTH, HEIGHT, fill, y(0.0), line, end);
    }

    private String end(int last) {
        double gap = Objects.requireNonNull(gaps.get(last)).doubleValue();
        if (gap >= LOW && gap <= HIGH) {
            return String.format(Locale.ROOT, "<circle class=\"end\" cx=\"%.1f\" cy=\"%.1f\" r=\"2.8\" stroke-width=\"1.2\"/>", x(last), y(last));
        }
        return String.format(Locale.ROOT, "<path class=\"end beyond\" stroke-width=\"1.2\" d=\"M%.1f %.1fl-4 %sh8z\"/>", x(last),
                gap < LOW ? HEIGHT - 0.5 : 0.5, gap < LOW ? "-6" : "6");
    }

    private String point(int i, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x(i), y);
    }

    private double x(int i) {
        return gaps.size() < 2 ? WIDTH - 5.0 : 3 + i * (WIDTH - 8.0) / (gaps.size() - 1);
    }

    private double y(int i) {
        Number gap = gaps.get(i);
        return y(gap == null ? 0.0 : gap.doubleValue());
    }

    private static double y(double gap) {
        return 3 + (HIGH - Math.clamp(gap, LOW, HIGH)) / (HIGH - LOW) * (HEIGHT - 6);
    }
}
