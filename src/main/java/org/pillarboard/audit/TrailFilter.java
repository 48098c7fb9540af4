package org.pillarboard.audit;

import java.time.Instant;
import java.time.LocalDate;
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
 */
public record TrailFilter(@Nullable TrailKind kind, String person, String text, @Nullable LocalDate from,
                          @Nullable LocalDate to) {

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

    @Nullable
    private static String pattern(String part) {
        return part.isBlank() ? null : LikePattern.containing(part);
    }
}
