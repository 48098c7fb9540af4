package org.pillarboard.ui.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.exchange.PartsRule;
import org.pillarboard.indicator.IndicatorRow;

/**
 * Which indicators are parts of which, as lines of a text: {@code whole = part + part}, each by its code or its name.
 *
 * @param indicators those that may be named
 */
record PartLines(List<IndicatorRow> indicators) {

    static String written(List<PartsRule> rules) {
        return rules.stream().map(rule -> rule.whole() + " = " + String.join(" + ", rule.parts())).collect(Collectors.joining("\n"));
    }

    /** The rules of the lines that can be read. */
    List<PartsRule> read(String text) {
        return lines(text).flatMap(line -> rule(line).stream()).toList();
    }

    /** The first line that cannot be read. */
    Optional<String> unread(String text) {
        return lines(text).filter(line -> rule(line).isEmpty()).findFirst();
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private Optional<PartsRule> rule(String line) {
        var sides = line.split("=", 2);
        if (sides.length < 2) {
            return Optional.empty();
        }
        var parts = Arrays.stream(sides[1].split("\\+")).map(this::code).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? code(sides[0]).map(whole -> new PartsRule(whole, parts.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    private Optional<String> code(String written) {
        String name = written.strip();
        return indicators.stream().filter(row -> Stream.of(row.code(), row.naming().name(), row.naming().nameEn()).anyMatch(name::equals))
                .map(IndicatorRow::code).findFirst();
    }
}
