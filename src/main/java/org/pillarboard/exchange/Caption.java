package org.pillarboard.exchange;

import java.util.List;

/**
 * What stands over a picture that is taken away, so that it says by itself what it is.
 *
 * @param fileName without its ending
 * @param lines    through which choices it was made; how much of it there is, whose, by whom and when
 */
public record Caption(String fileName, String title, List<String> lines) {
}
