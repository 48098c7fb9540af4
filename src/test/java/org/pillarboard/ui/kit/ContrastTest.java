package org.pillarboard.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What carries meaning stands out from its ground, in the light scheme and in the dark one (WCAG 2.2: marks 3:1, text 4.5:1). */
class ContrastTest {

    private static final double MARK = 3;
    private static final double TEXT = 4.5;
    private static final Path STYLES = Path.of("frontend/styles");
    private static final Path PAPER = Path.of("src/main/resources/org/pillarboard/ui/project/timeline.css");
    private static final Pattern TOKEN = Pattern.compile("--sz-([\\w-]+):\\s*([^;]+);");
    private static final Pattern USED = Pattern.compile("var\\(--sz-([\\w-]+)\\)");
    private static final Pattern COLOUR = Pattern.compile("oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)");
    private static final Pattern MIXED = Pattern.compile("color-mix\\((?:[^()]|\\([^()]*\\))*\\)");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{6})\\b");

    private static final Map<String, String> TOKENS = TOKEN.matcher(read(STYLES.resolve("tokens.css"))).results()
            .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (usual, special) -> usual));

    @ParameterizedTest
    @ValueSource(strings = {"c1", "c2", "c3", "good-fill", "warn-fill", "bad-fill", "rail-fill", "plan", "ink", "ink-3", "accent"})
    void drawsMarksThatStandOut(String token) {
        assertThat(contrasts(token, "card")).as(token).allMatch(contrast -> contrast >= MARK);
    }

    /** The months that are soon stand on a ground of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"c1", "c2", "c3", "bad-fill", "ink"})
    void drawsBarsThatStandOutFromWhatIsSoon(String token) {
        assertThat(contrasts(token, "hover")).as(token).allMatch(contrast -> contrast >= MARK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"project.css | .tls .b.pl", "project.css | .tls .b.fc", "project.css | .tls .b.fc.slip",
        "project.css | .glg .pl", "project.css | .glg .pt", "project.css | .pl-row .tl i", "project.css | .glg .fc", "project.css | .glg .slip",
        "project.css | .gantt .fc", "project.css | .gantt .tl .pl", "project.css | .d.fc", "project.css | .d.fc.slip",
        "workbench.css | .wseg i[data-state=\"ready\"]", "debt.css | .wkeys .k[data-group=\"4\"]",
        "debt.css | .hm .h1", "debt.css | .hm .h2", "debt.css | .hm .h3", "chart.css | .chart .ckey::before"})
    void drawsWhatIsPaleWithAnEdge(String file, String selector) {
        var plain = MIXED.matcher(rule(read(STYLES.resolve(file)), selector)).replaceAll("");
        assertThat(USED.matcher(plain).results().map(found -> found.group(1)).filter(ContrastTest::isColour)
                .anyMatch(token -> contrasts(token, "card").stream().allMatch(contrast -> contrast >= MARK))).as(selector).isTrue();
    }

    /** What is filled in, ticked or dragged is known by its edge, on a card as on the page. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"form.css | vaadin-text-field | --vaadin-input-field-border-color",
        "form.css | vaadin-checkbox:not([checked]):not([indeterminate]) | --vaadin-checkbox-border-color",
        "form.css | vaadin-radio-button:not([checked]) | --vaadin-radio-button-border-color",
        "debt.css | .stress vaadin-integer-slider | --vaadin-slider-thumb-border-color", "workbench.css | .drop | border"})
    void drawsTheEdgeOfWhatIsFilledIn(String file, String selector, String property) {
        var said = Pattern.compile("(?<![\\w-])" + property + ":[^;]*var\\(--sz-([\\w-]+)\\)").matcher(rule(read(STYLES.resolve(file)), selector));
        assertThat(said.find()).as(selector).isTrue();
        assertThat(Stream.of("card", "paper", "hover").flatMap(ground -> contrasts(said.group(1), ground).stream())).as(selector)
                .allMatch(contrast -> contrast >= MARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {".b.pl", ".b.ac", ".b.fc", ".b.slip", ".b.ov", ".m.plan", ".m.late"})
    void drawsOnPaperWhatStandsOutFromIt(String selector) {
        assertThat(HEX.matcher(rule(read(PAPER), selector)).results().mapToDouble(found -> contrast(luminance(found.group(1)), 1)).max().orElse(0))
                .as(selector).isGreaterThanOrEqualTo(MARK);
    }

    @ParameterizedTest
    @CsvSource({"ink,card", "ink-2,card", "ink-3,card", "ink-3,card-2", "ink-3,paper", "accent,card", "accent,accent-bg", "good,good-bg", "good,card",
        "warn,warn-bg", "warn,card", "bad,bad-bg", "bad,card", "seal-text,seal-bg", "demo,paper"})
    void writesTextThatIsRead(String token, String ground) {
        assertThat(contrasts(token, ground)).as("%s on %s", token, ground).allMatch(contrast -> contrast >= TEXT);
    }

    @Test
    void measuresAsTheStandardDoes() {
        assertThat(contrast(luminance("000000"), luminance("ffffff"))).isEqualTo(21);
        assertThat(contrasts("ink-3", "card")).first().matches(contrast -> Math.abs(contrast - 5.2) < 0.05, "as the design says");
    }

    /** In light and in dark. */
    private static List<Double> contrasts(String token, String ground) {
        return IntStream.of(0, 1).mapToObj(scheme -> contrast(luminance(token, scheme), luminance(ground, scheme))).toList();
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static boolean isColour(String token) {
        return COLOUR.matcher(TOKENS.get(token)).find() || USED.matcher(TOKENS.get(token)).find();
    }

    private static double luminance(String token, int scheme) {
        String value = TOKENS.get(token);
        var other = USED.matcher(value);
        if (other.matches()) {
            return luminance(other.group(1), scheme);
        }
        var colours = COLOUR.matcher(value).results().toList();
        return luminance(colours.get(Math.min(scheme, colours.size() - 1)));
    }

    /** Of OKLCH: to cone responses, to linear light, to how bright that is seen. */
    private static double luminance(MatchResult oklch) {
        double light = Double.parseDouble(oklch.group(1));
        double hue = Math.toRadians(Double.parseDouble(oklch.group(3)));
        double a = Double.parseDouble(oklch.group(2)) * Math.cos(hue);
        double b = Double.parseDouble(oklch.group(2)) * Math.sin(hue);
        double l = Math.pow(light + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(light - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(light - 0.0894841775 * a - 1.2914855480 * b, 3);
        return seen(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    private static double luminance(String hex) {
        var parts = Stream.of(0, 2, 4).map(at -> Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)).toList();
        return seen(parts.get(0), parts.get(1), parts.get(2));
    }

    private static double seen(double red, double green, double blue) {
        return 0.2126 * Math.clamp(red, 0, 1) + 0.7152 * Math.clamp(green, 0, 1) + 0.0722 * Math.clamp(blue, 0, 1);
    }

    /** All that is said of a selector. */
    private static String rule(String styles, String selector) {
        String said = RULE.matcher(styles.replaceAll("(?s)/\\*.*?\\*/", "")).results()
                .filter(found -> Stream.of(found.group(1).split(",")).map(String::strip).anyMatch(selector::equals))
                .map(found -> found.group(2)).collect(Collectors.joining("\n"));
        assertThat(said).as(selector).isNotEmpty();
        return said;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
