package org.pillarboard.rule;

import java.util.Optional;
import org.pillarboard.shared.Rag;

/** Which way is good (方向). */
public enum Direction {
    HIGHER, LOWER, RANGE, MILESTONE, INFO;

    /** The light of a sum that nothing added to it turns: green where more is better, red where less is. */
    public Optional<Rag> standingLight() {
        return switch (this) {
            case HIGHER -> Optional.of(Rag.GREEN);
            case LOWER -> Optional.of(Rag.RED);
            case RANGE, MILESTONE, INFO -> Optional.empty();
        };
    }
}
