package org.pillarboard.audit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Every text on its way into the database, typed, imported or the name of a file: marks nobody sees go, those that turn the
 * direction of writing (pasted along from other programs, or to make a name read as another) and control characters.
 * Tabs and line ends stay.
 */
@Immutable // otherwise the mapper copies every text it reads, through here
@Converter(autoApply = true)
class PlainText implements AttributeConverter<String, String> {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\t\\n\\r]]");

    static String of(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String typed) {
        return typed == null ? null : of(typed);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String stored) {
        return stored;
    }
}
