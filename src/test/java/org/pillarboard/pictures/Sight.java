package org.pillarboard.pictures;

import java.util.List;

/**
 * One page as one person sees it.
 *
 * @param name  of the file
 * @param login who looks; empty for a stranger
 * @param path  where
 * @param bare  in a product in which nobody is entered yet
 * @param steps what is done there one after the other: a selector to press, {@code maybe <selector>} to press it
 *              where it is in sight, {@code file <selector>} to choose a file, or
 *              {@code type <selector> => <text>} to write
 */
record Sight(String name, String login, String path, boolean bare, List<String> steps) {

    static Sight of(String name, String login, String path, String... steps) {
        return new Sight(name, login, path, false, List.of(steps));
    }

    static Sight bare(String name, String login, String path, String... steps) {
        return new Sight(name, login, path, true, List.of(steps));
    }

    /** The page of another person. */
    Sight by(String who, String theirLogin) {
        return new Sight(name + "-" + who, theirLogin, path, bare, steps);
    }
}
