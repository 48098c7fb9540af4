package org.pillarboard.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.pillarboard.shared.Qualifier;

/** The words everybody uses, from {@code words.properties}. */
final class FieldWords {

    /** A word beside a number. */
    record Beside(String word, Qualifier qualifier) {
    }

    private static final Properties ALL = load();
    static final List<Beside> PREFIXES = beside("prefix.");
    static final List<Beside> SUFFIXES = beside("suffix.");
    static final Map<String, Nothing> NOTHING = meanings("nothing.", Nothing.values());
    static final Map<String, BigDecimal> MAGNITUDES = pairs("magnitude").entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> new BigDecimal(entry.getValue())));
    /** What says that an amount is in the money of another country. */
    static final List<String> CURRENCIES = words("currency");
    static final Map<String, String> MEASURE_UNITS = pairs("measureUnit");

    private static final char LATIN_END = 0x80;
    private static final Map<String, String> NUMERALS = pairs("numeral");

    private FieldWords() {
    }

    /** How columns of a kind are usually called, in small letters. */
    static List<String> headers(FieldKind field) {
        return names("header.", field);
    }

    /** The words of a constant, in small letters. */
    static List<String> names(String where, Enum<?> constant) {
        return words(where + constant.name()).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** The word a template asks for a constant with: the first one of the reader's script, as it is written. */
    static String usual(String where, Enum<?> constant, Locale locale) {
        boolean latin = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        var all = words(where + constant.name());
        return all.stream().filter(word -> (word.charAt(0) < LATIN_END) == latin).findFirst().orElseGet(all::getFirst);
    }

    /** A digit, or the character that stands for it: the second quarter, the later half. */
    static int numeral(String written) {
        return Integer.parseInt(NUMERALS.getOrDefault(written, written));
    }

    private static List<Beside> beside(String where) {
        var found = new ArrayList<Beside>();
        for (Qualifier qualifier : Qualifier.values()) {
            words(where + qualifier.name()).forEach(word -> found.add(new Beside(word.replace('-', ' '), qualifier)));
        }
        found.sort(Comparator.comparingInt((Beside one) -> one.word().length()).reversed());
        return List.copyOf(found);
    }

    /** Which words stand for which of these, by the names of the constants. */
    static <E extends Enum<E>> Map<String, E> meanings(String where, E[] constants) {
        var found = new LinkedHashMap<String, E>();
        for (E one : constants) {
            words(where + one.name()).forEach(word -> found.put(word, one));
        }
        return Map.copyOf(found);
    }

    private static Map<String, String> pairs(String key) {
        return words(key).stream().map(word -> word.split(":", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static List<String> words(String key) {
        String line = ALL.getProperty(key, "").strip();
        return line.isEmpty() ? List.of() : Arrays.asList(line.split("\\s+"));
    }

    private static Properties load() {
        var properties = new Properties();
        try (var in = new InputStreamReader(Objects.requireNonNull(FieldWords.class.getResourceAsStream("words.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
