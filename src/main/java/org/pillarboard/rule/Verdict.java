package org.pillarboard.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;

/** Puts a light and its reason together: the key ends in the colour, and all but green end in how far green is. */
final class Verdict {

    private Verdict() {
    }

    static Rag rag(boolean isGreen, boolean isAmber) {
        return isGreen ? Rag.GREEN : isAmber ? Rag.AMBER : Rag.RED;
    }

    static Judgement light(Rag rag, String stem, BigDecimal toGreen, Term... args) {
        String key = stem + "." + rag.name().toLowerCase(Locale.ROOT);
        if (rag == Rag.GREEN) {
            return new Judgement.Light(rag, Why.of(key, args));
        }
        var words = new ArrayList<>(List.of(args));
        words.add(new Term.Gap(toGreen.abs()));
        return new Judgement.Light(rag, new Why(key, words, toGreen));
    }

    static Judgement missing(String what) {
        return new Judgement.NotRated(Why.of("rule.none." + what));
    }

    static Judgement notRated(String key, Term... args) {
        return new Judgement.NotRated(Why.of(key, args));
    }

    static Term amount(BigDecimal value) {
        return new Term.Amount(value);
    }

    /** Upwards good: from the bound on. A missing bound is never met. */
    static boolean reaches(BigDecimal value, @Nullable BigDecimal bound) {
        return bound != null && Exact.atLeast(value, bound);
    }

    /** Downwards good: up to the bound. A missing bound is never met. */
    static boolean staysWithin(BigDecimal value, @Nullable BigDecimal bound) {
        return bound != null && Exact.atLeast(bound, value);
    }

    static @Nullable BigDecimal over(@Nullable Bound bound, BigDecimal base) {
        return bound == null ? null : bound.of(base);
    }
}
