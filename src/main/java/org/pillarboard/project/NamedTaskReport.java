package org.pillarboard.project;

/** A report of a task's progress with the task's name, for lists of what waits or came back. */
public record NamedTaskReport(TaskReportRow report, String code, String name) {
}
