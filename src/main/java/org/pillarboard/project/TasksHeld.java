package org.pillarboard.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.pillarboard.identity.UnitHolder;
import org.pillarboard.identity.UnitHolding;
import org.springframework.stereotype.Component;

/** Tasks of units that go on, and their reports that are not decided; leads of the discipline inspection are nobody else's to know. */
@Component
record TasksHeld(TaskRepository tasks, TaskReportRepository reports) implements UnitHolder {

    @Override
    public List<UnitHolding> heldBy(Collection<String> unitCodes, LocalDate day) {
        return List.of(new UnitHolding(UnitHolding.Kind.TASK, tasks.countOpen(unitCodes)),
                new UnitHolding(UnitHolding.Kind.TASK_REPORT, reports.countOpen(unitCodes)));
    }
}
