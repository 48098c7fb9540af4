package org.pillarboard.identity;

import java.util.Locale;

/** Part of a text as a pattern for {@code like … escape '!'}. */
final class Part {

    private Part() {
    }

    static String of(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
