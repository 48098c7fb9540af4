package org.pillarboard.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.TreeMap;

/** A course through given months, straight between them and level outside: {@code 2024-01:6.05 2026-10:4.62}. */
final class Line {

    private final TreeMap<YearMonth, Double> points = new TreeMap<>();

    Line(String spelling) {
        Arrays.stream(spelling.split(" ")).map(word -> word.split(":"))
                .forEach(word -> points.put(YearMonth.parse(word[0]), Double.valueOf(word[1])));
    }

    double at(LocalDate day) {
        var month = YearMonth.from(day);
        var before = points.floorEntry(month);
        var after = points.ceilingEntry(month);
        if (before == null || after == null || before.getKey().equals(after.getKey())) {
            return before == null ? points.firstEntry().getValue() : before.getValue();
        }
        double way = ChronoUnit.MONTHS.between(before.getKey(), after.getKey());
        double gone = ChronoUnit.MONTHS.between(before.getKey(), month);
        return before.getValue() + (after.getValue() - before.getValue()) * gone / way;
    }

    /** Whether the month is one of those given. */
    boolean isGiven(LocalDate day) {
        return points.containsKey(YearMonth.from(day));
    }

    boolean startsAfter(LocalDate day) {
        return points.firstKey().isAfter(YearMonth.from(day));
    }
}
