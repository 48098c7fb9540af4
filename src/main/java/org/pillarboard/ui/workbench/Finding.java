package org.pillarboard.ui.workbench;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.observation.WorkState;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.Tone;

/**
 * The head of the sheet in one sentence: what is left, how much of it is overdue, until when, and how many milestones are.
 *
 * @param steps milestones that are overdue and not reported
 */
record Finding(List<WorkRow> rows, long steps, LocalDate today, Locale locale) {

    List<FindingClause> clauses() {
        var clauses = new ArrayList<>(figures());
        if (steps > 0) {
            var last = clauses.removeLast();
            clauses.add(new FindingClause(text("workbench.finding.and", last.text()), last.tone()));
            clauses.add(new FindingClause(text("workbench.finding.steps", steps), Tone.BAD));
        }
        return clauses;
    }

    private List<FindingClause> figures() {
        if (rows.isEmpty()) {
            return List.of(new FindingClause(text("workbench.finding.none")));
        }
        long toDo = rows.stream().filter(row -> row.state().isToDo()).count();
        if (toDo > 0) {
            return left(toDo);
        }
        long ready = rows.stream().filter(row -> row.state() == WorkState.READY).count();
        return ready > 0
                ? List.of(new FindingClause(text("workbench.finding.ready", String.valueOf(ready))), due())
                : List.of(new FindingClause(text("workbench.finding.done", String.valueOf(rows.size()))));
    }

    private List<FindingClause> left(long toDo) {
        var first = new FindingClause(text("workbench.finding.left", String.valueOf(toDo)));
        long overdue = rows.stream().filter(row -> row.state().isToDo() && row.overdue()).count();
        return overdue == 0 ? List.of(first, due())
                : List.of(first, new FindingClause(text("workbench.finding.overdue", String.valueOf(overdue)), Tone.BAD), due());
    }

    /** Until when the first of what is not handed in yet is due, and of which period that is: older ones stand on the sheet too. */
    private FindingClause due() {
        var first = rows.stream().filter(row -> row.state().isToDo() || row.state() == WorkState.READY)
                .min(Comparator.comparing(WorkRow::dueOn)).orElseThrow();
        LocalDate next = first.dueOn();
        String period = PeriodNames.of(first.cell().period(), locale);
        String day = text("workbench.day", PeriodNames.month(next.getMonthValue(), locale), String.valueOf(next.getDayOfMonth()));
        long late = ChronoUnit.DAYS.between(next, today);
        return late > 0 ? new FindingClause(text("workbench.finding.passed", period, day, String.valueOf(late)))
                : new FindingClause(text("workbench.finding.due", period, day));
    }

    private String text(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
