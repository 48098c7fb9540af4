package org.pillarboard.indicator;

import java.time.Instant;

/**
 * A season as it was said from a moment on.
 *
 * @param author who said it; empty for what the catalogue brought
 * @param reason why it was changed; empty for a first version
 */
public record SeasonVersion(SeasonRow season, Instant knownFrom, String author, String reason) {

    String code() {
        return season.code();
    }
}
