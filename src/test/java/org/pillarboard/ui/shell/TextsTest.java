package org.pillarboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the screens: in both languages, in bundles only, readable as patterns. */
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("^([A-Za-z][^=\\s]*)\\s*=", Pattern.MULTILINE);
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern KEY_IN_USE = Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:new RuleViolation|CheckResult\\.hard|CheckResult\\.soft)\\(([^;]*?)[,)]", Pattern.DOTALL);
    private static final Pattern REGISTERS = Pattern.compile("pillarboard/(indicator|review|evidence|observation|project|debt|issuance|rule|shared)/");
    private static final Pattern QUOTED = Pattern.compile("\"([a-zA-Z]+(?:\\.[a-zA-Z]+)+)\"");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}\\s?[,;:?!()]|[,;:?!()]\\s?\\p{IsHan}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private final Texts texts = new Texts();

    @Test
    void knowsEveryKeyInBothLanguages() {
        assertThat(keys(Locale.ENGLISH)).containsExactlyElementsOf(keys(Texts.CHINESE));
    }

    /** The later of two would silently be said instead of the first. */
    @Test
    void saysEveryKeyOnce() throws IOException {
        var twice = new TreeSet<String>();
        var seen = new HashSet<String>();
        try (var bundles = Files.list(Path.of("src/main/resources/texts"))) {
            for (Path bundle : bundles.toList()) {
                String language = bundle.toString().endsWith("_en.properties") ? "en " : "";
                KEY.matcher(Files.readString(bundle)).results().map(line -> language + line.group(1)).filter(Predicate.not(seen::add))
                        .forEach(twice::add);
            }
        }
        assertThat(twice).isEmpty();
    }

    /** Chosen by a count that came as text: a page must not break over it. */
    @Test
    void choosesWordsByACountThatIsText() {
        assertThat(texts.getTranslation("figure.finding.lights.green", Locale.ENGLISH, "1")).isEqualTo("the one indicator is on plan");
        assertThat(texts.getTranslation("figure.finding.lights.green", Locale.ENGLISH, "12")).isEqualTo("all 12 indicators on plan");
    }

    @Test
    void countsOneInEnglish() {
        assertThat(texts.getTranslation("indicator.late", Locale.ENGLISH, "1")).isEqualTo("1 day late");
        assertThat(texts.getTranslation("admin.units.held.TASK", Locale.ENGLISH, "1")).startsWith("1 open task:");
        assertThat(texts.getTranslation("admin.units.held.TASK_REPORT", Locale.ENGLISH, "1")).startsWith("1 open task report:");
        assertThat(texts.getTranslation("rule.none.units", Locale.ENGLISH, "1", "2")).startsWith("1 of 2 units is missing:");
        assertThat(texts.getTranslation("figure.withUnit", Locale.ENGLISH, "1", "communities")).isEqualTo("1 community");
        assertThat(texts.getTranslation("figure.withUnit", Locale.ENGLISH, "1", "reports")).isEqualTo("1 report");
        assertThat(texts.getTranslation("figure.withUnit", Locale.ENGLISH, "1", "connectors")).isEqualTo("1 connector");
        for (String many : List.of("21", "0.1", "1,001", "−11")) {
            assertThat(texts.getTranslation("figure.withUnit", Locale.ENGLISH, many, "bridges")).isEqualTo(many + " bridges");
        }
    }

    /** A refusal points to a field by the name that stands at it. */
    @Test
    void callsAFieldAsItsLabelDoes() {
        assertThat(texts.getTranslation("error.field.physical_progress", Locale.ENGLISH))
                .isEqualTo(texts.getTranslation("project.report.physicalProgress", Locale.ENGLISH));
    }

    @Test
    void hasATextForEveryKeyTheScreensAskFor() throws IOException {
        var missing = new TreeMap<String, String>();
        forEachSource((file, code) -> KEY_IN_USE.matcher(code).results().map(match -> match.group(1))
                .filter(Predicate.not(keys(Texts.CHINESE)::contains)).forEach(key -> missing.put(key, file)));
        assertThat(missing).isEmpty();
    }

    @Test
    void hasASentenceForEveryRefusalAndCheck() throws IOException {
        var missing = new TreeMap<String, String>();
        forEachSource((file, code) -> REFUSAL.matcher(REGISTERS.matcher(file).find() ? code : "").results()
                .flatMap(refusal -> QUOTED.matcher(refusal.group(1)).results()).map(match -> match.group(1))
                .filter(key -> !file.endsWith("ObservationBatches.java"))
                .filter(Predicate.not(keys(Texts.CHINESE)::contains)).forEach(key -> missing.put(key, file)));
        assertThat(missing).isEmpty();
    }

    @Test
    void keepsChineseOutOfTheCode() throws IOException {
        var found = new TreeSet<String>();
        forEachSource((file, code) -> {
            if (HAN.matcher(COMMENT.matcher(code).replaceAll("")).find()) {
                found.add(file);
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void takesTheSameArgumentsInBothLanguages() {
        var different = new TreeMap<String, List<String>>();
        texts.getAllTranslations(Texts.CHINESE).forEach((key, chinese) -> {
            String english = texts.getAllTranslations(Locale.ENGLISH).getOrDefault(key, chinese);
            if (arguments(chinese) != arguments(english)) {
                different.put(key, List.of(chinese, english));
            }
        });
        assertThat(different).isEmpty();
    }

    @Test
    void doublesApostrophesBesideArguments() {
        var lone = new TreeMap<String, String>();
        for (Locale locale : texts.getProvidedLocales()) {
            texts.getAllTranslations(locale).forEach((key, text) -> {
                if (text.contains("{") && LONE_APOSTROPHE.matcher(text).find()) {
                    lone.put(key, text);
                }
            });
        }
        assertThat(lone).isEmpty();
    }

    /** A text without arguments is said as it is written: two of them would both be seen. */
    @Test
    void doublesApostrophesNowhereElse() {
        var doubled = new TreeMap<String, String>();
        for (Locale locale : texts.getProvidedLocales()) {
            texts.getAllTranslations(locale).forEach((key, text) -> {
                if (!text.contains("{") && text.contains("''")) {
                    doubled.put(key, text);
                }
            });
        }
        assertThat(doubled).isEmpty();
    }

    /** Beside a Chinese character a mark takes the room of one; lists of words to recognise are not said to anybody. */
    @Test
    void setsMarksOfFullWidthBesideChinese() {
        var half = new TreeMap<String, String>();
        texts.getAllTranslations(Texts.CHINESE).forEach((key, text) -> {
            if (!key.startsWith("projectImport.guess.") && HALF_WIDTH.matcher(text).find()) {
                half.put(key, text);
            }
        });
        assertThat(half).isEmpty();
    }

    @Test
    void putsArgumentsIntoTheText() {
        assertThat(texts.getTranslation("kit.rail.done", Texts.CHINESE, "81.5%")).isEqualTo("完成 81.5%");
        assertThat(texts.getTranslation("kit.rail.done", Locale.ENGLISH, "81.5%")).isEqualTo("81.5% done");
    }

    @Test
    void showsAMissingKeyPlainly() {
        assertThat(texts.getTranslation("nobody.wrote.this", Texts.CHINESE)).isEqualTo("!nobody.wrote.this");
    }

    private static int arguments(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private TreeSet<String> keys(Locale locale) {
        return new TreeSet<>(texts.getAllTranslations(locale).keySet());
    }

    private interface Reader {
        void read(String file, String code);
    }

    private static void forEachSource(Reader reader) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                reader.read(SOURCES.relativize(file).toString(), Files.readString(file));
            }
        }
    }
}
