package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.FigureOrigin;
import org.pillarboard.observation.Register;
import org.pillarboard.observation.RegisterAsk;
import org.springframework.stereotype.Component;

/** What the ledgers of tasks know of indicators. Terminated tasks are out; of an empty ledger nothing is known. */
@Component
class TaskRegister implements Register {

    private final TaskRepository tasks;
    private final TaskFeedRuleRepository table;
    private final Past past;
    private volatile @Nullable List<TaskFeedRule> known;

    TaskRegister(TaskRepository tasks, TaskFeedRuleRepository table, Past past) {
        this.tasks = tasks;
        this.table = table;
        this.past = past;
    }

    @Override
    public Set<String> feeds() {
        return rules().stream().map(TaskFeedRule::indicatorCode).collect(Collectors.toSet());
    }

    /** The indicators a task takes part in. */
    Set<String> touchedBy(Task task) {
        return rules().stream().filter(rule -> rule.concerns(task)).map(TaskFeedRule::indicatorCode).collect(Collectors.toSet());
    }

    /** One select. */
    @Override
    public Map<String, EnteredFigure> figures(RegisterAsk ask) {
        var rule = rule(ask);
        Map<String, EnteredFigure> figures = new HashMap<>();
        tasks.ledger(rule.typeCode(), rule.tag(), ask.period().year(), ask.units()).stream()
                .collect(Collectors.groupingBy(TaskLine::unitCode, Collectors.mapping(TaskLine::dates, Collectors.toList())))
                .forEach((unit, ledger) -> figure(rule, ledger, ask).ifPresent(figure -> figures.put(unit, figure)));
        return figures;
    }

    /** One select. Leads of the discipline inspection feed no figure. */
    @Override
    public List<FigureOrigin> origins(RegisterAsk ask, Instant known) {
        var rule = rule(ask);
        boolean share = rule.measure() == TaskFeedMeasure.CLOSED_SHARE;
        return tasks.ledgerAt(rule.typeCode(), rule.tag(), ask.period().year(), ask.units(), known.plus(Past.COMMIT)).stream()
                .map(one -> past.of(one.task(), one.then())).flatMap(task -> {
                    var state = TaskState.of(task.dates(), ask.day());
                    boolean counts = state == (rule.measure() == TaskFeedMeasure.OVERDUE ? TaskState.OVERDUE : TaskState.CLOSED);
                    return counts || share && state != TaskState.TERMINATED ? Stream.of(origin(task, state, counts, share)) : Stream.empty();
                }).toList();
    }

    private static FigureOrigin origin(Task task, TaskState state, boolean counts, boolean share) {
        var dates = task.dates();
        boolean closed = state == TaskState.CLOSED;
        return new FigureOrigin(FigureOrigin.Kind.TASK, task.id(), task.code(), task.name(), closed ? dates.doneOn() : dates.dueOn(),
                closed ? FigureOrigin.When.DONE : FigureOrigin.When.DUE, counts ? BigDecimal.ONE : BigDecimal.ZERO, share ? BigDecimal.ONE : null)
                .in(FigureOrigin.In.ITEM);
    }

    private TaskFeedRule rule(RegisterAsk ask) {
        return rules().stream().filter(one -> one.indicatorCode().equals(ask.indicator().code())).findFirst().orElseThrow();
    }

    private static Optional<EnteredFigure> figure(TaskFeedRule rule, List<TaskState.Dates> ledger, RegisterAsk ask) {
        var figures = LedgerFigures.of(ledger, ask.day());
        return switch (rule.measure()) {
            case CLOSED -> Optional.of(count(figures.closed()));
            case OVERDUE -> Optional.of(count(figures.overdue()));
            case CLOSED_SHARE -> figures.total() == 0 ? Optional.empty() : Optional.of(EnteredFigure.ofParts(
                    BigDecimal.valueOf(figures.closed()), BigDecimal.valueOf(figures.total())));
            case ALL_DONE -> Optional.of(allDone(ledger, figures, ask));
        };
    }

    private static EnteredFigure count(int number) {
        return EnteredFigure.of(BigDecimal.valueOf(number));
    }

    /** The day the last of them was done, in the period it lies in. */
    private static EnteredFigure allDone(List<TaskState.Dates> ledger, LedgerFigures figures, RegisterAsk ask) {
        boolean all = figures.total() > 0 && figures.closed() == figures.total();
        return ledger.stream().map(TaskState.Dates::doneOn).filter(Objects::nonNull).max(Comparator.<LocalDate>naturalOrder())
                .filter(last -> all && ask.period().contains(last)).map(EnteredFigure::doneOn).orElseGet(() -> count(0));
    }

    private List<TaskFeedRule> rules() {
        var read = known;
        if (read == null) {
            read = table.findAll();
            known = read;
        }
        return read;
    }
}
