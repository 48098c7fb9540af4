package org.pillarboard.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Impersonation;
import org.pillarboard.project.TaskDraft;
import org.pillarboard.project.TaskIntake;
import org.springframework.stereotype.Component;

/** The other ledgers of tasks, each taken over by its section: rules, studies, leads, deeds, follow-ups; among them C52. */
@Component
class TaskChapter implements Chapter {

    private static final LocalDate TAKEN_OVER = LocalDate.of(2026, 11, 3);
    private final TaskIntake ledger;
    private final Impersonation impersonation;
    private final CurrentUser user;

    TaskChapter(TaskIntake ledger, Impersonation impersonation, CurrentUser user) {
        this.ledger = ledger;
        this.impersonation = impersonation;
        this.user = user;
    }

    @Override
    public List<Step> steps(Story story) {
        var rows = Table.read("tasks");
        return rows.stream().map(row -> row.get("section")).distinct().sorted(Comparator.naturalOrder()).map(section ->
                new Step(Hours.at(TAKEN_OVER, 15, 0), Player.reviewerOf(section), () -> ledger.bring(rows.stream()
                        .filter(row -> row.get("section").equals(section)).map(this::draft).toList(), Words.say("intake.tasks")))).toList();
    }

    private TaskIntake.Draft draft(CSVRecord row) {
        UUID owner = impersonation.as(Player.reporterOf(row.get("unit")), user::id);
        var task = TaskDraft.of(row.get("code"), row.get("type"), row.get("name"), row.get("pillar"), row.get("section"), row.get("unit"),
                owner, LocalDate.parse(row.get("starts")), LocalDate.parse(row.get("due"))).at(row.get("step"))
                .tagged(row.get("tag"), row.get("source"), row.get("document")).asDemo();
        return new TaskIntake.Draft(task, ProjectTable.day(row.get("done")), null);
    }
}
