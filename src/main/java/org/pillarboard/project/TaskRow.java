package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task (任务) of the ledger.
 *
 * @param firstDueOn the first promise
 * @param daysLate   from the due day to the day it is judged on; negative while not due
 * @param outcome    what came of it, as approved last
 * @param terminationReason why it was ended unfinished; empty of any other
 */
public record TaskRow(UUID id, String code, String typeCode, String name, String pillarCode, String sectionCode,
        String unitCode, UUID ownerId, String ownerName, int year, TaskState.Dates dates, LocalDate firstDueOn, TaskState state,
        long daysLate, String step, String tag, String source, String document, String outcome, String terminationReason,
        @Nullable Integer people, @Nullable BigDecimal amount, boolean demo, long version) {
}
