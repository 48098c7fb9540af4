package org.pillarboard.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reason of a judgement.
 *
 * @param key     of a sentence in {@code texts/rule}
 * @param args    its words in order, to be formatted by the screen
 * @param toGreen how much the actual value must change to be green, in the indicator's unit (points for rates): positive
 *                means more is needed, negative that it must fall; null when green already, or no amount would do
 */
public record Why(String key, List<Term> args, @Nullable BigDecimal toGreen) {

    static final String BROKEN = "rule.broken";
    static final String GROWN = "rule.pace.grown";
    private static final String YEAR_ON_YEAR = "rule.yoy";
    static final String REGION = "rule.yoyGdp";
    private static final String VS_LAST_YEAR = "VsLastYear.";

    public Why {
        args = List.copyOf(args);
    }

    /** Whether nothing could be judged, since rule, plan or season are broken. */
    public boolean isBroken() {
        return key.equals(BROKEN);
    }

    /** Whether growth since the baseline was compared: its first two words are what grew and what was to grow. */
    public boolean comparesGrowth() {
        return key.startsWith(GROWN);
    }

    /** Whether a figure of last year was compared, or the growth since. */
    public boolean comparesLastYear() {
        return key.startsWith(YEAR_ON_YEAR) || key.contains(VS_LAST_YEAR);
    }

    /** Whether the growth of the region was compared. */
    public boolean comparesRegion() {
        return key.startsWith(REGION);
    }

    static Why of(String key, Term... args) {
        return new Why(key, List.of(args), null);
    }
}
