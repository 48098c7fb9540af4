package org.pillarboard.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.review.Decision;

/** How updates and decisions are spelt in the trail. */
final class Spelling {

    private Spelling() {
    }

    static String of(Report report) {
        return of(report, List.of());
    }

    /** @param gone names of the papers that were taken away with it */
    static String of(Report report, List<String> gone) {
        var parts = new ArrayList<String>();
        if (report.completedOn() != null) {
            parts.add("completed " + report.completedOn());
        }
        if (report.forecastOn() != null) {
            parts.add("forecast " + report.forecastOn());
        }
        add("physicalProgress", report.physicalProgress(), "%", parts);
        add("invested", report.invested(), "", parts);
        if (!gone.isEmpty()) {
            parts.add("papersRemoved: " + String.join(", ", gone));
        }
        if (report.note() != null) {
            parts.add(report.note());
        }
        return String.join("; ", parts);
    }

    private static void add(String word, @Nullable BigDecimal number, String unit, List<String> parts) {
        if (number != null) {
            parts.add(word + " " + number.stripTrailingZeros().toPlainString() + unit);
        }
    }

    static String of(Decision decision, String subject) {
        return decision instanceof Decision.Approve ? decision.told() + " " + subject : decision.told();
    }
}
