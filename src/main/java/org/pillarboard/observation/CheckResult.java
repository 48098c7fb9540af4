package org.pillarboard.observation;

import java.util.List;

/**
 * What a check at entry says.
 *
 * @param level HARD blocks, SOFT asks for a reason
 * @param key   of the sentence in the bundles
 * @param args  numbers in the indicator's unit, in the order of the sentence
 */
public record CheckResult(Level level, String key, List<Object> args) {

    static final String LACKS_PART = "check.parts";

    /** How serious. */
    public enum Level {
        SOFT, HARD
    }

    static CheckResult hard(String key, Object... args) {
        return new CheckResult(Level.HARD, key, List.of(args));
    }

    static CheckResult soft(String key, Object... args) {
        return new CheckResult(Level.SOFT, key, List.of(args));
    }

    /** Whether of a rate one part is missing or no whole. */
    boolean lacksPart() {
        return key.equals(LACKS_PART);
    }

    public boolean blocks() {
        return level == Level.HARD;
    }
}
