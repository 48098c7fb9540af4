package org.pillarboard.project;

import java.util.ArrayList;
import org.pillarboard.review.Decision;

/** How updates and decisions are spelt in the trail. */
final class Spelling {

    private Spelling() {
    }

    static String of(Report report) {
        var parts = new ArrayList<String>();
        if (report.completedOn() != null) {
            parts.add("completed " + report.completedOn());
        }
        if (report.forecastOn() != null) {
            parts.add("forecast " + report.forecastOn());
        }
        if (report.note() != null) {
            parts.add(report.note());
        }
        return String.join("; ", parts);
    }

    static String of(Decision decision, String subject) {
        return decision instanceof Decision.Approve ? decision.told() + " " + subject : decision.told();
    }
}
