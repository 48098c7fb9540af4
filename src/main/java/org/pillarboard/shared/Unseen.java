package org.pillarboard.shared;

import java.util.regex.Pattern;

/** Marks of a text that nobody sees. */
public final class Unseen {

    private static final Pattern DROPPED = Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\t\\n\\r]]");
    private static final Pattern ONLY = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}\\s]*");

    private Unseen() {
    }

    /** Without those that turn the direction of writing and without control characters; joiners of letters, tabs and line ends stay. */
    public static String without(String text) {
        return DROPPED.matcher(text).replaceAll("");
    }

    /** Whether there is nothing else in it: no letter, digit or sign. */
    public static boolean only(String text) {
        return ONLY.matcher(text).matches();
    }
}
