package org.pillarboard.audit;

import org.jspecify.annotations.Nullable;

/**
 * What checking the chain found.
 *
 * @param lines    how many lines were sound before the check ended
 * @param brokenAt the first place where a line was changed, taken out or put in; absent when all is sound
 */
public record Verdict(long lines, @Nullable Long brokenAt) {

    public boolean isSound() {
        return brokenAt == null;
    }
}
