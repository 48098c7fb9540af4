package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pillarboard.shared.RuleViolation;

/** Reference rates (LPR and the like) with the days they took effect. */
public record MarketRates(Map<String, NavigableMap<LocalDate, BigDecimal>> byCode) {

    public MarketRates {
        byCode = byCode.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                entry -> new TreeMap<>(entry.getValue())));
    }

    static final int CODE_LENGTH = 16;

    /** The rates there are, by code. */
    public List<String> codes() {
        return byCode.keySet().stream().sorted().toList();
    }

    public static MarketRates none() {
        return new MarketRates(Map.of());
    }

    /**
     * The rate in force on a day, in per cent.
     *
     * @throws RuleViolation {@code debt.rateUnknown} when none is known by then
     */
    public BigDecimal at(String code, LocalDate day) {
        var rates = byCode.get(code);
        var found = rates == null ? null : rates.floorEntry(day);
        if (found == null) {
            throw new RuleViolation("debt.rateUnknown", code, day);
        }
        return found.getValue();
    }
}
