package org.pillarboard.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pillarboard.observation.Occasion;
import org.pillarboard.observation.RegisterFigures;
import org.springframework.stereotype.Component;

/** Tells the indicators a task takes part in that its ledger has changed, in the transaction that changed it. */
@Component
class TaskFeeder {

    private final TaskRegister register;
    private final RegisterFigures figures;

    TaskFeeder(TaskRegister register, RegisterFigures figures) {
        this.register = register;
        this.figures = figures;
    }

    /** @param from the day of the earliest fact that changed */
    void feed(Task task, LocalDate from, String byName) {
        feed(List.of(task), from, new RegisterFigures.Cause(byName,
                Occasion.of(Occasion.Kind.TASK, task.isSecret() ? "" : task.code() + " " + task.name())));
    }

    /** Many that came at once. */
    void feed(Collection<Task> tasks, LocalDate from, RegisterFigures.Cause cause) {
        var touched = tasks.stream().flatMap(one -> register.touchedBy(one).stream()).collect(Collectors.toCollection(HashSet::new));
        Set<String> units = tasks.stream().map(Task::unitCode).collect(Collectors.toSet());
        figures.refresh(touched, units, from, cause);
    }
}
