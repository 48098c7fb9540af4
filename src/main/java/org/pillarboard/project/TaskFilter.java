package org.pillarboard.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of those in sight a page shows. Null and empty do not narrow.
 *
 * @param unitCode with the units below it
 * @param on       the day they are judged on; null: today
 */
public record TaskFilter(@Nullable String typeCode, @Nullable Integer year, @Nullable String pillarCode,
        @Nullable String unitCode, @Nullable TaskState state, String text, @Nullable LocalDate on) {

    public static TaskFilter none() {
        return new TaskFilter(null, null, null, null, null, "", null);
    }

    public TaskFilter type(@Nullable String code) {
        return new TaskFilter(code, year, pillarCode, unitCode, state, text, on);
    }

    public TaskFilter year(@Nullable Integer one) {
        return new TaskFilter(typeCode, one, pillarCode, unitCode, state, text, on);
    }

    public TaskFilter pillar(@Nullable String code) {
        return new TaskFilter(typeCode, year, code, unitCode, state, text, on);
    }

    public TaskFilter unit(@Nullable String code) {
        return new TaskFilter(typeCode, year, pillarCode, code, state, text, on);
    }

    public TaskFilter state(@Nullable TaskState one) {
        return new TaskFilter(typeCode, year, pillarCode, unitCode, one, text, on);
    }

    public TaskFilter text(String part) {
        return new TaskFilter(typeCode, year, pillarCode, unitCode, state, part.strip(), on);
    }

    public TaskFilter on(@Nullable LocalDate day) {
        return new TaskFilter(typeCode, year, pillarCode, unitCode, state, text, day);
    }
}
