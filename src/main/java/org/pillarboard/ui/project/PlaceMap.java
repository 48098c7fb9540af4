package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.ProjectLight;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.shell.MapTiles;
import org.springframework.web.util.HtmlUtils;

/**
 * Where projects stand, on a grid of degrees or on the tiles of the office's own server: a mark each with the shape of its
 * light, the name of every district beside its own. Drawn here; nobody else is asked.
 */
final class PlaceMap extends Composite<Div> {

    private static final double MARGIN = 0.02;
    private static final double[] STEPS = {0.1, 0.2, 0.5, 1, 2, 5};
    private static final int LINES = 16;
    /** Nearer to the sides a line's degrees would be cut: no line without them. */
    private static final int EDGE = 34;
    /** As high as the styles make the names. */
    private static final int LETTERS = 21;
    private static final int LETTERS_ON_PHONES = 30;
    /** Where degrees stand. */
    private static final int FOOT = 26;
    private final List<ProjectRow> rows;
    private final ProjectWords words;
    private final MapTiles tiles;
    private final Mercator view;

    /** @param rows with coordinates, at least one */
    PlaceMap(List<ProjectRow> rows, ProjectWords words, MapTiles tiles) {
        this.rows = rows;
        this.words = words;
        this.tiles = tiles;
        var longitudes = rows.stream().mapToDouble(PlaceMap::longitude).summaryStatistics();
        var latitudes = rows.stream().mapToDouble(PlaceMap::latitude).summaryStatistics();
        view = new Mercator(longitudes.getMin() - MARGIN, longitudes.getMax() + MARGIN, latitudes.getMin() - MARGIN,
                latitudes.getMax() + MARGIN);
    }

    static boolean isPlaced(ProjectRow row) {
        return row.place().longitude() != null && row.place().latitude() != null;
    }

    private static double longitude(ProjectRow row) {
        return degrees(row.place().longitude());
    }

    private static double latitude(ProjectRow row) {
        return degrees(row.place().latitude());
    }

    private static double degrees(@Nullable BigDecimal value) {
        return Objects.requireNonNull(value).doubleValue();
    }

    @Override
    protected Div initContent() {
        var map = new Div();
        map.addClassName("map");
        map.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("project.map"));
        String ground = tiles.isSet() ? view.tiles(tiles::address) : "";
        map.getElement().setProperty("innerHTML", String.format(Locale.ROOT, "<svg viewBox=\"0 0 %.0f %.0f\">", Mercator.WIDTH, Mercator.HEIGHT)
                + ground + grid() + points() + districts() + "</svg>");
        return map;
    }

    private String grid() {
        var drawn = new StringBuilder();
        double step = Arrays.stream(STEPS).filter(one -> (view.rightmost() - view.leftmost()) / one <= LINES).findFirst().orElse(STEPS[STEPS.length - 1]);
        for (double at = Math.ceil(view.leftmost() / step) * step; at <= view.rightmost(); at += step) {
            if (view.x(at) >= EDGE && view.x(at) <= Mercator.WIDTH - EDGE) {
                drawn.append(String.format(Locale.ROOT, "<path class=\"g\" d=\"M%1$.1f 0V%2$.0f\"/><text class=\"c\" x=\"%1$.1f\" y=\"%3$.0f\""
                        + " text-anchor=\"middle\">%4$.1f\u00b0E</text>", view.x(at), Mercator.HEIGHT, Mercator.HEIGHT - 8, at));
            }
        }
        for (double at = Math.ceil(view.south() / step) * step; at <= view.north(); at += step) {
            drawn.append(String.format(Locale.ROOT, "<path class=\"g\" d=\"M0 %.1fH%.0f\"/><text class=\"c\" x=\"6\" y=\"%.1f\">%.1f\u00b0N</text>",
                    view.y(at), Mercator.WIDTH, view.y(at) - 4, at));
        }
        return drawn.toString();
    }

    private String districts() {
        var drawn = new StringBuilder();
        var byDistrict = rows.stream().filter(row -> !row.place().district().isBlank())
                .collect(Collectors.groupingBy(row -> row.place().district(), TreeMap::new, Collectors.toList()));
        var spots = new NameSpots(Breadth.isNarrow() ? LETTERS_ON_PHONES : LETTERS, Mercator.WIDTH, Mercator.HEIGHT - FOOT, spots(rows));
        byDistrict.forEach((name, some) -> {
            String told = name + " " + some.size();
            var spot = spots.take(told, spots(some));
            drawn.append(String.format(Locale.ROOT, "<text class=\"n\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>", spot.x(),
                    spot.y(), HtmlUtils.htmlEscape(told)));
        });
        return drawn.toString();
    }

    private List<NameSpots.Spot> spots(List<ProjectRow> some) {
        return some.stream().map(row -> new NameSpots.Spot(view.x(longitude(row)), view.y(latitude(row)))).toList();
    }

    private String points() {
        var drawn = new StringBuilder();
        rows.reversed().forEach(row -> { // the worst last, over the others
            String label = HtmlUtils.htmlEscape(words.text("project.map.point", row.name(), words.text("project.light." + row.light()),
                    words.percent(row.progress())));
            drawn.append(String.format(Locale.ROOT, "<a href=\"%s\" router-link aria-label=\"%s\"><g class=\"p\" data-light=\"%s\""
                    + " transform=\"translate(%.1f %.1f)\"><title>%s</title>%s</g></a>", words.project(row.id()), label, row.light(),
                    view.x(longitude(row)), view.y(latitude(row)), label, shape(row.light())));
        });
        return drawn.toString();
    }

    /** What the marks mean. */
    static Component key(ProjectWords words) {
        var key = new Div();
        key.addClassName("mapkey");
        Stream.of(ProjectLight.RED, ProjectLight.AMBER, ProjectLight.GREEN).forEach(light -> key.add(key(light, words.text("project.light." + light))));
        key.add(key(ProjectLight.NO_PLAN, words.text("project.map.others")));
        return key;
    }

    private static Component key(ProjectLight light, String word) {
        var mark = new Span();
        mark.getElement().setProperty("innerHTML", "<svg viewBox=\"-11 -11 22 22\" aria-hidden=\"true\"><g class=\"p\" data-light=\"" + light + "\">"
                + shape(light) + "</g></svg>");
        return new Span(mark, new Span(word));
    }

    private static String shape(ProjectLight light) {
        return switch (light) {
            case RED -> "<path d=\"M-3.5 -8.5h7L8.5 -3.5v7L3.5 8.5h-7L-8.5 3.5v-7z\"/><path class=\"x\" d=\"M-3 -3l6 6M3 -3l-6 6\"/>";
            case AMBER -> "<path d=\"M0 -9L9.5 8H-9.5z\"/>";
            default -> "<circle r=\"7.5\"/>";
        };
    }
}
