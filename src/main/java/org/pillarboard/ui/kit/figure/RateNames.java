package org.pillarboard.ui.kit.figure;

import java.util.Set;
import java.util.function.Function;

/** What reference rates are called: by a word of ours where there is one, otherwise as the administrator entered them. */
public final class RateNames {

    private static final Set<String> WORDED = Set.of("LPR1Y", "LPR5Y");

    private RateNames() {
    }

    /** @param say the words of a key */
    public static String of(String code, Function<String, String> say) {
        return WORDED.contains(code) ? say.apply("debt.choice.BASE_RATE." + code) : code;
    }
}
