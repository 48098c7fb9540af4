package org.pillarboard.demo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The invented organisations, in the order they are entered: parents first. */
final class Firms {

    static final String CITY = "CITY";
    private static final String PREFIX = "DEMO-";

    private final List<Firm> all = Table.read("organisations").stream().map(Firm::of).toList();

    List<Firm> all() {
        return all;
    }

    Firm get(String code) {
        return all.stream().filter(firm -> firm.code().equals(code)).findFirst().orElseThrow();
    }

    /** The units below a group, itself included; all for the city. */
    List<String> withChildren(String code) {
        return all.stream().filter(firm -> code.equals(CITY) || firm.code().equals(code)
                || firm.draft().parentCode().equals(code)).map(Firm::code).toList();
    }

    /**
     * Units with their shares, as the table of figures spells them: {@code CITY}, {@code ALL} alike, {@code ALL~} by
     * size, {@code L1} the level-1 groups by size, or {@code E10:0.5 E11:0.5}, alike where no share stands.
     */
    Map<String, Double> shares(String spelling) {
        return switch (spelling) {
            case "CITY" -> Map.of(CITY, 1.0);
            case "ALL" -> shares(all, firm -> 1.0);
            case "ALL~" -> shares(all, firm -> StrictMath.sqrt(firm.revenue()));
            case "L1" -> shares(all.stream().filter(firm -> firm.draft().levelOne()).toList(),
                    firm -> StrictMath.sqrt(firm.revenue()));
            default -> listed(spelling);
        };
    }

    private static Map<String, Double> shares(List<Firm> firms, ToDoubleFunction<Firm> weight) {
        double whole = firms.stream().mapToDouble(weight).sum();
        var shares = new LinkedHashMap<String, Double>();
        firms.forEach(firm -> shares.put(firm.code(), weight.applyAsDouble(firm) / whole));
        return shares;
    }

    private static Map<String, Double> listed(String spelling) {
        var words = spelling.split(" ");
        var shares = new LinkedHashMap<String, Double>();
        Arrays.stream(words).map(word -> word.split(":")).forEach(word -> shares.put(PREFIX + word[0],
                word.length > 1 ? Double.parseDouble(word[1]) : 1.0 / words.length));
        return shares;
    }
}
