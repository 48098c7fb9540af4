package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** Five ridges in ink, the nearest the darkest. Drawn, since no picture may come from outside; decorative. */
final class InkMountains extends Composite<Div> {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 900;
    private static final int STEPS = 64;
    private static final Ridge[] RIDGES = {new Ridge(0.4, 560, 120, 4.2, 0.05), new Ridge(2.1, 640, 105, 5.0, 0.075),
        new Ridge(3.6, 715, 95, 4.4, 0.11), new Ridge(5.2, 790, 80, 5.6, 0.17), new Ridge(0.9, 860, 60, 6.2, 0.26)};
    private static final String SVG = draw();

    @Override
    protected Div initContent() {
        var art = new Div(new Svg(SVG));
        art.addClassName("art");
        art.getElement().setAttribute("aria-hidden", "true");
        return art;
    }

    private static String draw() {
        var layers = new StringBuilder();
        for (int i = 0; i < RIDGES.length; i++) {
            layers.append(RIDGES[i].svg(i));
        }
        return "<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"xMidYMax slice\">%s</svg>".formatted(WIDTH, HEIGHT, layers);
    }

    /** Three waves and one peak, shifted by a phase. */
    private record Ridge(double phase, double base, double height, double frequency, double opacity) {

        private static final String LAYER = """
            <linearGradient id="ink%1$d" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--sz-art)" \
            stop-opacity="%2$.3f"/><stop offset="1" stop-color="var(--sz-art)" stop-opacity="%3$.3f"/></linearGradient>\
            <path d="%5$sL%6$d %7$dL0 %7$dZ" fill="url(#ink%1$d)"/><path d="%5$s" fill="none" stroke="var(--sz-art)" \
            stroke-opacity="%4$.3f"/>""";

        String svg(int index) {
            return LAYER.formatted(index, opacity * 1.5, opacity * 0.12, opacity + 0.12, line(), WIDTH, HEIGHT);
        }

        private String line() {
            var line = new StringBuilder();
            for (int i = 0; i <= STEPS; i++) {
                double x = (double) i / STEPS;
                line.append(i == 0 ? "M" : "L").append(String.format(Locale.ROOT, "%.0f %.1f", x * WIDTH, base - height * swing(x)));
            }
            return line.toString();
        }

        private double swing(double x) {
            return 0.5 * Math.sin(x * frequency + phase) + 0.3 * Math.sin(x * frequency * 2.3 + phase * 1.7)
                + 0.13 * Math.sin(x * frequency * 5.1 + phase * 2.9) + 0.35 * Math.exp(-Math.pow((x - 0.62) / 0.22, 2));
        }
    }
}
