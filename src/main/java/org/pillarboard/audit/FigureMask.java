package org.pillarboard.audit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the figures out of a text of the trail, so that the auditor reads who did what to which thing and when, and no number of
 * the business (三员分立, rules 3.11). Days, codes and names stay; the line itself, and its place in the chain, is as it was written.
 */
final class FigureMask {

    static final String HIDDEN = "\u2022\u2022\u2022";
    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.-])[-+\u2212]?\\d[\\d.,]*(?![\\w\u5e74\u6708\u65e5\u53f7-])");

    private FigureMask() {
    }

    static @Nullable String hide(@Nullable String text) {
        return text == null ? null : FIGURE.matcher(text).replaceAll(HIDDEN);
    }
}
