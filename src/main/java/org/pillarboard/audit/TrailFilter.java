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
 * @param means  what the text means where the page shows it and the trail holds it otherwise
 */
public record TrailFilter(@Nullable TrailKind kind, String person, String text, @Nullable LocalDate from,
                          @Nullable LocalDate to, TrailMeaning means) {

    /** The text as it was written, and nothing it could mean. */
    public TrailFilter(@Nullable TrailKind kind, String person, String text, @Nullable LocalDate from, @Nullable LocalDate to) {
        this(kind, person, text, from, to, TrailMeaning.NONE);
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

    /** What the reader chose, for the line that tells it was handed out. */
    Asked asked(String form) {
        return Asked.as(form).with("kind", kind).with("person", person).with("text", text).with("from", from).with("to", to);
    }

    @Nullable
    private static String pattern(String part) {
        return part.isBlank() ? null : LikePattern.containing(part);
    }
}
