package org.pillarboard.cockpit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.Latecomers;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.project.TaskRow;

/**
 * What stands still in the registers of projects and tasks: red projects and overdue tasks, those that wait longest in front.
 *
 * @param lateProjects what the register of projects lacks of a past day; null where it lacks nothing
 * @param lateTasks    the same of tasks
 */
public record Standstill(List<ProjectRow> projects, List<TaskRow> tasks, @Nullable Latecomers lateProjects, @Nullable Latecomers lateTasks) {

    static final Standstill NONE = new Standstill(List.of(), List.of(), null, null);
}
