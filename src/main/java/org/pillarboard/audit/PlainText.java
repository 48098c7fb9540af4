package org.pillarboard.audit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Unseen;

/**
 * Every text on its way into the database, typed, imported or the name of a file: marks nobody sees go, those that turn the
 * direction of writing (pasted along from other programs, or to make a name read as another) and control characters.
 * Tabs and line ends stay.
 */
@Immutable // otherwise the mapper copies every text it reads, through here
@Converter(autoApply = true)
class PlainText implements AttributeConverter<String, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String typed) {
        return typed == null ? null : Unseen.without(typed);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String stored) {
        return stored;
    }
}
