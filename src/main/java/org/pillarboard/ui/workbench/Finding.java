package org.pillarboard.ui.workbench;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.observation.WorkState;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.Tone;

/**
 * The head of the sheet in one sentence: what is left, how much of it is overdue, until when, and how many milestones are.
 * Drafts begun for later periods stand on the sheet too and are told apart: of those periods nothing else is filled.
 *
 * @param month the month of the sheet
 * @param steps milestones that are overdue and not reported
 */
record Finding(List<WorkRow> rows, Period month, long steps, LocalDate today, Locale locale) {

    List<FindingClause> clauses() {
        var parts = new ArrayList<List<FindingClause>>();
        parts.add(figures());
        begun().forEach(clause -> parts.add(List.of(clause)));
        if (steps > 0) {
            parts.add(List.of(new FindingClause(text("workbench.finding.steps", steps), Tone.BAD)));
        }
        parts.subList(0, parts.size() - 1).replaceAll(this::and);
        return parts.stream().flatMap(List::stream).toList();
    }

    /** The same with a stop behind it. */
    private List<FindingClause> and(List<FindingClause> part) {
        var last = part.getLast();
        return Stream.concat(part.stream().limit(part.size() - 1L),
                Stream.of(new FindingClause(text("workbench.finding.and", last.text()), last.tone()))).toList();
    }

    private List<FindingClause> figures() {
        long toDo = rows.stream().filter(row -> row.state().isToDo()).count();
        long ready = ready().filter(row -> !isLater(row)).count();
        long all = rows.stream().filter(row -> !isLater(row)).count();
        if (toDo > 0) {
            return left(toDo);
        }
        return ready > 0 ? withDue(new FindingClause(text("workbench.finding.ready", String.valueOf(ready))))
                : List.of(new FindingClause(all == 0 ? text("workbench.finding.none", PeriodNames.of(month, locale))
                        : text("workbench.finding.done", String.valueOf(all))));
    }

    /** Drafts of later periods, where nothing of the month is left to do. */
    private Stream<FindingClause> begun() {
        return rows.stream().anyMatch(row -> row.state().isToDo()) ? Stream.of() : ready().filter(this::isLater)
                .collect(Collectors.groupingBy(row -> row.cell().period(), TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(later -> new FindingClause(text("workbench.finding.begun", PeriodNames.of(later.getKey(), locale), later.getValue().size(),
                        OfficeTimes.monthAndDay(later.getValue().getFirst().dueOn()))));
    }

    private Stream<WorkRow> ready() {
        return rows.stream().filter(row -> row.state() == WorkState.READY);
    }

    /** Whether a row is of a period that ends after the month of the sheet. */
    private boolean isLater(WorkRow row) {
        return row.cell().period().endsOn().isAfter(month.endsOn());
    }

    private List<FindingClause> left(long toDo) {
        long earlier = rows.stream().filter(row -> row.state().isToDo() && row.cell().period().endsOn().isBefore(month.startsOn())).count();
        var first = new FindingClause(earlier == 0 ? text("workbench.finding.left", String.valueOf(toDo))
                : text("workbench.finding.left.earlier", String.valueOf(toDo), String.valueOf(earlier)));
        long overdue = rows.stream().filter(row -> row.state().isToDo() && row.overdue()).count();
        return overdue == 0 ? withDue(first)
                : withDue(first, new FindingClause(text("workbench.finding.overdue", String.valueOf(overdue)), Tone.BAD));
    }

    /** Until when the first of what is not handed in yet is due: older periods stand on the sheet too. A correction is due on no day. */
    private List<FindingClause> withDue(FindingClause... before) {
        var due = rows.stream().filter(row -> row.official() == null)
                .filter(row -> row.state().isToDo() || row.state() == WorkState.READY && !isLater(row)).min(Comparator.comparing(WorkRow::dueOn));
        var parts = new ArrayList<>(Stream.concat(Stream.of(before), due.map(this::due).stream()).toList());
        parts.subList(0, parts.size() - 1).replaceAll(part -> new FindingClause(part.text() + text("kit.comma"), part.tone()));
        return parts;
    }

    private FindingClause due(WorkRow first) {
        LocalDate next = first.dueOn();
        String period = PeriodNames.of(first.cell().period(), locale);
        String day = OfficeTimes.monthAndDay(next);
        long late = ChronoUnit.DAYS.between(next, today);
        return late > 0 ? new FindingClause(text("workbench.finding.passed", period, day, String.valueOf(late)))
                : new FindingClause(text("workbench.finding.due", period, day));
    }

    private String text(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
