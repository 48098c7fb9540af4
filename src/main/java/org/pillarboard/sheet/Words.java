package org.pillarboard.sheet;

import java.util.regex.Pattern;

/** Texts without the white space people cannot see: plain, no-break, ideographic, zero-width. */
final class Words {

    private static final String SPACE = "[\\s\\u00A0\\u2007\\u202F\\u3000\\u200B\\u2060\\uFEFF]";
    private static final Pattern AROUND = Pattern.compile("^" + SPACE + "+|" + SPACE + "+$");
    private static final Pattern WITHIN = Pattern.compile(SPACE + "+");

    private Words() {
    }

    static String bare(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** A header on one line. */
    static String header(String text) {
        return WITHIN.matcher(bare(text)).replaceAll(" ");
    }
}
