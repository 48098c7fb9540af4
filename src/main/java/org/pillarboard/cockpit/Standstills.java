package org.pillarboard.cockpit;

import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectLight;
import org.pillarboard.project.Projects;
import org.pillarboard.project.TaskFilter;
import org.pillarboard.project.TaskState;
import org.pillarboard.project.Tasks;
import org.pillarboard.shared.AsOf;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Finds what stands still in the registers of projects and tasks. */
@Component
record Standstills(Projects projects, Tasks tasks) {

    private static final int MOST = 100;

    /** Of a unit with those below it on a day. Three selects, of a past day two more for what was entered later. */
    Standstill of(String unitCode, AsOf asOf) {
        var some = ProjectFilter.none().unit(unitCode).light(ProjectLight.RED).on(asOf.day());
        var others = TaskFilter.none().unit(unitCode).state(TaskState.OVERDUE).on(asOf.day());
        return new Standstill(projects.page(some, PageRequest.of(0, MOST, Sort.by("next"))),
                tasks.page(others, PageRequest.of(0, MOST, Sort.by("dueOn"))),
                projects.latecomers(some).orElse(null), tasks.latecomers(others).orElse(null));
    }
}
