package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.Observations;
import org.pillarboard.observation.Register;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Carries the reform ledger into its indicators: tasks closed (SR01), their share (SR02), tasks overdue (SR03). */
@Component
class TaskFeeder implements Register {

    private static final String CLOSED = "SR01";
    private static final String RATE = "SR02";
    private static final String OVERDUE = "SR03";

    private final TaskRepository tasks;
    private final RegisterFeeds feeds;
    private final Observations observations;
    private final Catalogues catalogues;
    private final Clock clock;

    TaskFeeder(TaskRepository tasks, @Lazy RegisterFeeds feeds, Observations observations, Catalogues catalogues, Clock clock) {
        this.tasks = tasks;
        this.feeds = feeds;
        this.observations = observations;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @Override
    public Set<String> feeds() {
        return Set.of(CLOSED, RATE, OVERDUE);
    }

    /** Records what a change of a task moves, from the month of that day to the running one. */
    void feed(Task task, LocalDate from, String reportedByName) {
        if (!task.typeCode().equals(TaskTypeRow.REFORM)) {
            return;
        }
        for (String code : List.of(CLOSED, RATE, OVERDUE)) {
            months(task.year(), from).stream().filter(month -> feeds.isFed(code, month))
                    .forEach(month -> record(code, task.unitCode(), month, reportedByName, task.code()));
        }
    }

    /** Records a month of a unit's ledger as it stands by its end, or today while it runs. */
    void settle(String unitCode, Period month, String reportedByName) {
        for (String code : List.of(CLOSED, RATE, OVERDUE)) {
            if (feeds.isFed(code, month)) {
                record(code, unitCode, month, reportedByName, month.code());
            }
        }
    }

    private List<Period> months(int year, LocalDate from) {
        var today = AsOf.today(clock).day();
        return catalogues.current().get(CLOSED).rhythm().periods(year).stream()
                .filter(month -> !month.endsOn().isBefore(from) && !month.startsOn().isAfter(today)).toList();
    }

    private void record(String code, String unitCode, Period month, String reportedByName, String reason) {
        var today = AsOf.today(clock).day();
        var day = month.endsOn().isBefore(today) ? month.endsOn() : today;
        var ledger = LedgerFigures.of(tasks.dates(TaskTypeRow.REFORM, month.year(), Set.of(unitCode)), day);
        var figure = switch (code) {
            case CLOSED -> EnteredFigure.of(BigDecimal.valueOf(ledger.closed()));
            case OVERDUE -> EnteredFigure.of(BigDecimal.valueOf(ledger.overdue()));
            default -> EnteredFigure.ofParts(BigDecimal.valueOf(ledger.closed()), BigDecimal.valueOf(ledger.total()));
        };
        boolean empty = code.equals(RATE) && ledger.total() == 0;
        if (!empty) {
            observations.record(new Cell(code, unitCode, month), figure, reportedByName, reason);
        }
    }
}
