package org.pillarboard.ui.trail;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.audit.TrailMeaning;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.PeriodNames;

/** Looks up what a word of the page is written as in the trail: the other way round of {@link TrailWords}. */
record TrailSought(TrailWords words) {

    private static final String SUBJECT = "trail.subject.";
    private static final String KIND = "trail.kind.";
    private static final List<String> STANDING = Stream.concat(TrailWords.DICTIONARIES.stream(),
        Stream.of("trail.field.", "project.light.", "task.state.")).toList();
    private static final Set<String> KINDS = Arrays.stream(TrailKind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;

    /** What a text means; of one sign or none nothing, for that would be nearly everything. */
    TrailMeaning meaning(String text) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        if (part.length() < 2) {
            return TrailMeaning.NONE;
        }
        var codes = new LinkedHashSet<String>();
        STANDING.forEach(dictionary -> codes.addAll(codes(dictionary, part)));
        codes.addAll(periods(part));
        codes.addAll(words.names().codesOf(part));
        return new TrailMeaning(List.copyOf(codes), Set.copyOf(codes(SUBJECT, part)), codes(KIND, part).stream().filter(KINDS::contains)
            .map(TrailKind::valueOf).collect(Collectors.toSet()));
    }

    private List<String> codes(String dictionary, String part) {
        return words.texts().entrySet().stream().filter(text -> text.getKey().startsWith(dictionary)).filter(text -> holds(text.getValue(), part))
            .map(Map.Entry::getKey).map(key -> key.substring(dictionary.length())).sorted().toList();
    }

    private static boolean holds(String said, String part) {
        return said.toLowerCase(Locale.ROOT).contains(part);
    }

    /** A month in the other spelling, and what periods of a year are written as. */
    private Set<String> periods(String part) {
        if (MONTH.matcher(part).matches()) {
            return Set.of(PeriodNames.of(Period.parse(part), words.locale()));
        }
        var year = YEAR.matcher(part);
        return year.find() ? ofYear(Integer.parseInt(year.group())).filter(period -> holds(PeriodNames.of(period, words.locale()), part))
            .map(Period::code).collect(Collectors.toSet()) : Set.of();
    }

    private static Stream<Period> ofYear(int year) {
        return Stream.of(IntStream.rangeClosed(1, MONTHS).mapToObj(month -> Period.month(year, month)), Stream.of(Period.janFeb(year)),
            IntStream.rangeClosed(1, QUARTERS).mapToObj(quarter -> Period.quarter(year, quarter)),
            Stream.of(Period.halfYear(year, 1), Period.halfYear(year, 2))).flatMap(periods -> periods);
    }
}
