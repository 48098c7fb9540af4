package org.pillarboard.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A changed field on its way into the record; who did it is asked once, when the transaction ends. */
record FieldChange(String subject, String subjectId, String field, @Nullable String before, @Nullable String after,
                   Instant at) {
}
