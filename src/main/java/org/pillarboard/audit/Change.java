package org.pillarboard.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One field of one record that took another value (变更).
 *
 * @param subject   the table the record lives in
 * @param subjectId the record's id or code
 * @param field     the field's name in the code
 * @param before    the former value as text; absent for a new record and for an empty field
 * @param after     the value since then; absent when the field was emptied
 */
public record Change(String subject, String subjectId, String field, @Nullable String before, @Nullable String after,
                     @Nullable UUID actorId, String actorName, Instant at) {
}
