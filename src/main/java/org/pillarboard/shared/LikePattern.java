package org.pillarboard.shared;

import java.util.Locale;

/** Part of a text as a pattern for {@code like … escape '!'}: what is looked for in small letters, its signs of the pattern escaped. */
public final class LikePattern {

    private LikePattern() {
    }

    /** Matches whatever contains the text; everything where it is blank. */
    public static String containing(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
