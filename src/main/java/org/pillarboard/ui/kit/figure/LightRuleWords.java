package org.pillarboard.ui.kit.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.rule.RagRuleSpec;

/** A light rule in words: its kind and the numbers it holds. */
public final class LightRuleWords {

    /** The numbers a rule may hold, by their names. */
    public static final List<String> NUMBERS = List.of("greenFactor", "greenDelta", "yellowFactor", "yellowDelta", "greenLow",
            "greenHigh", "yellowLow", "yellowHigh", "warnDays");

    private LightRuleWords() {
    }

    /**
     * Only what counts is told: nothing is added by a zero, and what is added to nothing is the bound itself.
     *
     * @param say the words of a key
     */
    public static String of(RagRuleSpec spec, Function<String, String> say) {
        var held = new LinkedHashMap<>(numbers(spec));
        withoutZeroes(held, "green");
        withoutZeroes(held, "yellow");
        String numbers = held.entrySet().stream().map(number -> say.apply("admin.rule." + number.getKey()) + " " + written(number.getKey(), number.getValue()))
                .collect(Collectors.joining(say.apply("kit.semicolon")));
        return say.apply("admin.rule.kind." + spec.kind()) + (numbers.isEmpty() ? "" : say.apply("kit.colon") + numbers);
    }

    private static void withoutZeroes(Map<String, BigDecimal> held, String light) {
        var factor = held.get(light + "Factor");
        var added = held.get(light + "Delta");
        if (added != null && (factor == null || factor.signum() == 0)) {
            held.remove(light + "Factor");
            held.remove(light + "Delta");
            held.put(light + "Bound", added);
        } else if (added != null && added.signum() == 0) {
            held.remove(light + "Delta");
        }
    }

    /** The numbers a rule holds as they are written, by their names. */
    public static Map<String, String> written(RagRuleSpec spec) {
        var values = new LinkedHashMap<String, String>();
        numbers(spec).forEach((name, value) -> values.put(name, written(name, value)));
        return values;
    }

    private static Map<String, BigDecimal> numbers(RagRuleSpec spec) {
        var values = new LinkedHashMap<String, BigDecimal>();
        var days = spec.warnDays() == null ? null : BigDecimal.valueOf(spec.warnDays());
        var all = new @Nullable BigDecimal[] {spec.greenFactor(), spec.greenDelta(), spec.yellowFactor(), spec.yellowDelta(),
            spec.greenLow(), spec.greenHigh(), spec.yellowLow(), spec.yellowHigh(), days};
        for (int i = 0; i < all.length; i++) {
            if (all[i] != null) {
                values.put(NUMBERS.get(i), all[i]);
            }
        }
        return values;
    }

    /** Factors beside each other have as many decimals. */
    private static String written(String name, BigDecimal value) {
        return name.endsWith("Factor") && value.stripTrailingZeros().scale() < 2 ? value.setScale(2, RoundingMode.UNNECESSARY).toPlainString() : plain(value);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
