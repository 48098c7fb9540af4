package org.pillarboard.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.LikePattern;

/**
 * Which lines of the trail to read; an absent part filters nothing.
 *
 * @param person part of the acting person's name
 * @param text   part of what it is about, of what was or of what is now
 * @param from   first day, in the office's time zone
 * @param to     last day
 * @param codes  of what is called by the text today: they are looked for as the text is; so many and no more
 */
public record TrailFilter(@Nullable TrailKind kind, String person, String text, @Nullable LocalDate from,
                          @Nullable LocalDate to, List<String> codes) {

    private static final int MOST = 50;
    private static final Pattern CODE = Pattern.compile("[\\w-]{2,40}");

    /** Without codes: the text as it was written. */
    public TrailFilter(@Nullable TrailKind kind, String person, String text, @Nullable LocalDate from, @Nullable LocalDate to) {
        this(kind, person, text, from, to, List.of());
    }

    public TrailFilter {
        codes = codes.stream().filter(CODE.asMatchPredicate()).limit(MOST).toList();
    }

    /** Everything. */
    public static final TrailFilter ALL = new TrailFilter(null, "", "", null, null);

    @Nullable
    Instant since() {
        return from == null ? null : from.atStartOfDay(AsOf.ZONE).toInstant();
    }

    @Nullable
    Instant before() {
        return to == null ? null : to.plusDays(1).atStartOfDay(AsOf.ZONE).toInstant();
    }

    @Nullable
    String personPattern() {
        return pattern(person);
    }

    @Nullable
    String textPattern() {
        return pattern(text);
    }

    /** Any of the codes, standing by itself. */
    @Nullable
    String codePattern() {
        return text.isBlank() || codes.isEmpty() ? null : "(^|[^0-9A-Za-z_-])(" + String.join("|", codes) + ")([^0-9A-Za-z_-]|$)";
    }

    @Nullable
    private static String pattern(String part) {
        return part.isBlank() ? null : LikePattern.containing(part);
    }
}
