package org.pillarboard.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A deed with a date, spelt {@code 2026-06-30 2026-06-22}: promised, and done if it was. */
record Deed(LocalDate dueOn, @Nullable LocalDate doneOn) {

    static Deed of(String spelling) {
        var words = spelling.split(" ");
        return new Deed(LocalDate.parse(words[0]), words.length > 1 ? LocalDate.parse(words[1]) : null);
    }

    boolean isDoneBy(LocalDate day) {
        return doneOn != null && !doneOn.isAfter(day);
    }
}
