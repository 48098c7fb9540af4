package org.pillarboard.ui.workbench;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.pillarboard.shared.Qualifier;

/** What stands in a box, read: nothing, a figure, or something that is none. Never guessed. */
sealed interface Typed {

    record Blank() implements Typed {
    }

    /** @param qualifier as typed before the figure (≥60, ~12), EXACT without a sign */
    record Figure(BigDecimal value, Qualifier qualifier) implements Typed {
    }

    record Unreadable(String text) implements Typed {
    }

    /** Reads full-width digits, separators of thousands and a trailing percent sign as a reporter types or pastes them. */
    static Typed read(String text) {
        String plain = Reader.SKIPPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("")
                .replace('\u2212', '-');
        if (plain.isEmpty()) {
            return new Blank();
        }
        Qualifier qualifier = Reader.qualifier(plain);
        String digits = Reader.SIGN.matcher(plain).replaceFirst("").replaceFirst("%$", "");
        return Reader.NUMBER.matcher(digits).matches() ? new Figure(new BigDecimal(digits.replace(",", "")), qualifier) : new Unreadable(text.strip());
    }

    /** The patterns, out of the interface's sight. */
    final class Reader {

        private static final Pattern SKIPPED = Pattern.compile("[\\s\\u00a0]");
        private static final Pattern SIGN = Pattern.compile("^(?:\u2265|>=|>|\u2264|<=|<|~|\u2248|=)");
        private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,17}|\\d{1,3}(?:,\\d{3}){1,5})(?:\\.\\d{1,6})?");

        private Reader() {
        }

        private static Qualifier qualifier(String plain) {
            return switch (plain.charAt(0)) {
                case '\u2265', '>' -> Qualifier.AT_LEAST;
                case '\u2264', '<' -> Qualifier.AT_MOST;
                case '~', '\u2248' -> Qualifier.ABOUT;
                default -> Qualifier.EXACT;
            };
        }
    }
}
