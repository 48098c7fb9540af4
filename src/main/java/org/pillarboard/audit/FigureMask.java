package org.pillarboard.audit;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the figures out of a text of the trail, so that the auditor reads who did what to which thing and when, and no number of
 * the business (三员分立). Days, codes, names and the numbers of official papers stay; the line itself, and its place in the chain, is as it was written.
 *
 * @see "ADR 0020"
 */
final class FigureMask {

    static final String HIDDEN = "\u2022\u2022\u2022";
    /** Of an official paper: what stands where a number of a paper is asked for, and letters, a year and a number. */
    private static final String PAPER = "(?<=paper=)[^,\\]\u2026]+|[A-Za-z]+(?:[/-]|\\. )(?:19|20)\\d{2}[/-]\\d{1,3}(?![\\w.,%])";
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}(?!\\d)(?:T[\\d:.]+Z?)?"
            + "|(?:19|20)\\d{2}(?:-(?:0102|0[1-9]|1[0-2])|[QH][1-4])(?![\\w.,])"
            + "|(?<=\u3014)(?:19|20)\\d{2}(?=\u3015)|(?<=[\\[(\uff3b\uff08])(?:19|20)\\d{2}(?=[\\])\uff3d\uff09]\\s?\u7b2c?\\d+\u53f7)"
            + "|\\d+[\u5e74\u6708\u65e5\u53f7]";
    private static final String CODE = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=\\d*[a-f])[0-9a-f]{12,}(?!\\w)"
            + "|\\d+-(?=\\d*[A-F])[0-9A-F]{8}(?!\\w)|(?<!\\d)[A-Za-z_][\\w-]*";
    private static final String UNIT = "(?<=\\d)[A-Za-z_]+";
    private static final String FIGURE = "(?:(?<![\\w%])[-+\u2212])?\\d+(?:[.,]\\d+)*";
    private static final Pattern WORDS = Pattern.compile("((?<![\\w.])(?:" + PAPER + "|" + DAY + "|" + CODE + ")|" + UNIT + ")|" + FIGURE);

    private FigureMask() {
    }

    static @Nullable String hide(@Nullable String text) {
        return text == null ? null : WORDS.matcher(text).replaceAll(FigureMask::shown);
    }

    private static String shown(MatchResult word) {
        return word.group(1) == null ? HIDDEN : Matcher.quoteReplacement(word.group(1));
    }
}
