package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** What a unit of a file is in the unit of an indicator: 万台 in 台 is 10 000; 个(枪) in 台 is nothing, they are not the same. */
final class MeasureUnits {

    private record Parsed(BigDecimal magnitude, String base) {
    }

    private final Map<String, String> words;

    MeasureUnits(Map<String, String> words) {
        this.words = words;
    }

    /** What to multiply by; empty when the two do not measure the same. */
    Optional<BigDecimal> factor(String from, String to) {
        Parsed file = parse(from);
        Parsed own = parse(to);
        boolean magnitudeAlone = file.base().isEmpty() && !from.isBlank();
        return file.base().equals(own.base()) || magnitudeAlone
                ? Optional.of(file.magnitude().divide(own.magnitude())) : Optional.empty();
    }

    private Parsed parse(String unit) {
        String known = meant(NumberReader.normal(unit).replace(" ", ""));
        return FieldWords.MAGNITUDES.entrySet().stream().filter(entry -> known.startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(entry -> new Parsed(entry.getValue(), meant(known.substring(entry.getKey().length()))))
                .orElse(new Parsed(BigDecimal.ONE, known));
    }

    private String meant(String unit) {
        return words.getOrDefault(unit, FieldWords.MEASURE_UNITS.getOrDefault(unit, unit));
    }
}
