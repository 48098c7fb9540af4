package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Qualifier;
import org.pillarboard.sheet.SheetCell;

/** Reads numbers as people write them: 1,234.5 · 约120 · 4000余个 · 99% · 全部开工. */
final class NumberReader {

    private static final Pattern POINT = Pattern.compile(
            "([-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,24})(?:\\.\\d{1,24})?(?:[eE][-+]?\\d{1,2})?)(.*)", Pattern.DOTALL);
    private static final Pattern COMMA = Pattern.compile(
            "([-+]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,24})(?:,\\d{1,24})?)(.*)", Pattern.DOTALL);
    private static final Pattern GAP = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");
    private static final Pattern NO_UNIT = Pattern.compile("[\\d.,:;=<>]");
    /** What the register has no room for. */
    static final BigDecimal LIMIT = new BigDecimal("1E17");
    private static final int LONGEST_UNIT = 12;
    private static final String NUMBER = "import.expected.number";

    private final Wording words;
    private final boolean decimalComma;

    NumberReader(Wording words, boolean decimalComma) {
        this.words = words;
        this.decimalComma = decimalComma;
    }

    NumberRead read(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Blank blank -> new NumberRead.None(Nothing.NO_VALUE);
            case SheetCell.Broken broken -> new NumberRead.Wrong("import.expected.result");
            case SheetCell.Day day -> new NumberRead.Wrong(NUMBER);
            case SheetCell.Number number -> value(number.value(), Qualifier.EXACT, number.percent() ? "%" : "");
            case SheetCell.Text text -> word(text.text()).orElseGet(() -> number(normal(text.text())));
        };
    }

    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u2212', '-').strip();
    }

    private Optional<NumberRead> word(String text) {
        String said = words.values().get(text);
        if (said == null) {
            return Optional.ofNullable(FieldWords.NOTHING.get(text)).map(NumberRead.None::new);
        }
        for (Nothing nothing : Nothing.values()) {
            if (nothing.name().equals(said)) {
                return Optional.of(new NumberRead.None(nothing));
            }
        }
        return Optional.of(number(normal(said)));
    }

    private NumberRead number(String text) {
        var before = prefix(text);
        Matcher m = (decimalComma ? COMMA : POINT).matcher(GAP.matcher(before.rest()).replaceAll(""));
        if (!m.matches()) {
            return new NumberRead.Wrong(NUMBER);
        }
        var after = suffix(m.group(2).strip());
        boolean twice = before.qualifier() != null && after.qualifier() != null && before.qualifier() != after.qualifier();
        if (twice || after.rest().length() > LONGEST_UNIT || NO_UNIT.matcher(after.rest()).find()) {
            return new NumberRead.Wrong(NUMBER);
        }
        var qualifier = before.qualifier() != null ? before.qualifier() : after.qualifier();
        return value(new BigDecimal(plain(m.group(1))), qualifier == null ? Qualifier.EXACT : qualifier, after.rest());
    }

    private String plain(String digits) {
        return decimalComma ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
    }

    private static NumberRead value(BigDecimal number, Qualifier qualifier, String unit) {
        return number.abs().compareTo(LIMIT) < 0 ? new NumberRead.Value(number, qualifier, unit)
                : new NumberRead.Wrong("import.expected.smaller");
    }

    /** A text without the word beside its number, and what the word says. */
    private record Stripped(String rest, @Nullable Qualifier qualifier) {
    }

    private Stripped prefix(String text) {
        for (Map.Entry<String, Qualifier> own : words.qualifiers().entrySet()) {
            if (text.startsWith(own.getKey())) {
                return new Stripped(text.substring(own.getKey().length()).strip(), own.getValue());
            }
        }
        String small = text.toLowerCase(Locale.ROOT);
        return FieldWords.PREFIXES.stream().filter(one -> small.startsWith(one.word())).findFirst()
                .map(one -> new Stripped(text.substring(one.word().length()).strip(), one.qualifier()))
                .orElse(new Stripped(text, null));
    }

    /** The word may stand before the unit (4000余个) or behind it (98%以上). */
    private Stripped suffix(String text) {
        for (Map.Entry<String, Qualifier> own : words.qualifiers().entrySet()) {
            if (text.startsWith(own.getKey()) || text.endsWith(own.getKey())) {
                return new Stripped(text.replace(own.getKey(), "").strip(), own.getValue());
            }
        }
        for (FieldWords.Beside one : FieldWords.SUFFIXES) {
            if (text.startsWith(one.word())) {
                return new Stripped(text.substring(one.word().length()).strip(), one.qualifier());
            }
            if (text.endsWith(one.word())) {
                return new Stripped(text.substring(0, text.length() - one.word().length()).strip(), one.qualifier());
            }
        }
        return new Stripped(text, null);
    }
}
