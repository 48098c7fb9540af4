package org.pillarboard.exchange;

import java.util.Map;
import java.util.Optional;
import org.pillarboard.shared.Qualifier;

/**
 * What words of a file stand for, beside the words everybody uses.
 *
 * @param units        word to unit code
 * @param indicators   word to indicator code
 * @param values       word to a number ({@code 100}) or to the name of a {@link Nothing}
 * @param qualifiers   word beside a number to what it makes of it
 * @param measureUnits word to the unit it means
 */
public record Wording(Map<String, String> units, Map<String, String> indicators, Map<String, String> values,
        Map<String, Qualifier> qualifiers, Map<String, String> measureUnits) {

    public Wording {
        units = copy(units);
        indicators = copy(indicators);
        values = copy(values);
        qualifiers = copy(qualifiers);
        measureUnits = copy(measureUnits);
    }

    private static <V> Map<String, V> copy(Map<String, V> words) {
        return Optional.ofNullable(words).map(Map::copyOf).orElse(Map.of());
    }

    public static Wording none() {
        return new Wording(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    public Wording withUnits(Map<String, String> words) {
        return new Wording(words, indicators, values, qualifiers, measureUnits);
    }

    public Wording withIndicators(Map<String, String> words) {
        return new Wording(units, words, values, qualifiers, measureUnits);
    }

    public Wording withValues(Map<String, String> words) {
        return new Wording(units, indicators, words, qualifiers, measureUnits);
    }
}
