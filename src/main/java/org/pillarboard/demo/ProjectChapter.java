package org.pillarboard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Impersonation;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.project.ProjectIntake;
import org.pillarboard.project.ProjectTypes;
import org.pillarboard.project.TaskDraft;
import org.pillarboard.project.TaskIntake;
import org.pillarboard.project.TaskTypeRow;
import org.springframework.stereotype.Component;

/**
 * The register of projects goes live: six projects try it from January on, on the first of November the sections take their
 * ledgers over, and the ledgers feed their indicators from that day on.
 */
@Component
class ProjectChapter implements Chapter {

    private static final LocalDate TRIAL = LocalDate.of(2026, 1, 20);
    private static final LocalDate LIVE = LocalDate.of(2026, 11, 1);
    private static final List<String> FED = List.of("PS01", "PS03", "SR01", "SR02", "SR03");

    private final ProjectIntake intake;
    private final TaskIntake ledger;
    private final ProjectTypes types;
    private final RegisterFeeds feeds;
    private final Impersonation impersonation;
    private final CurrentUser user;

    ProjectChapter(ProjectIntake intake, TaskIntake ledger, ProjectTypes types, RegisterFeeds feeds,
            Impersonation impersonation, CurrentUser user) {
        this.intake = intake;
        this.ledger = ledger;
        this.types = types;
        this.feeds = feeds;
        this.impersonation = impersonation;
        this.user = user;
    }

    @Override
    public List<Step> steps(Story story) {
        var table = new ProjectTable();
        var steps = new ArrayList<Step>();
        takeOver(table, true, Hours.at(TRIAL, 10, 0), steps);
        FED.forEach(code -> steps.add(new Step(Hours.at(LIVE, 8, 30 + FED.indexOf(code)), Player.ADMIN,
                () -> feeds.open(code, LIVE))));
        takeOver(table, false, Hours.at(LIVE, 10, 0), steps);
        steps.add(new Step(Hours.at(LIVE, 14, 0), Player.reviewerOf("GG"), this::takeTasksOver));
        return steps;
    }

    private void takeOver(ProjectTable table, boolean pilot, Instant at, List<Step> steps) {
        var rows = table.rows(pilot);
        rows.stream().map(this::section).distinct().sorted(Comparator.naturalOrder()).forEach(section ->
                steps.add(new Step(at, Player.reviewerOf(section), () -> intake.bring(rows.stream()
                        .filter(row -> section(row).equals(section))
                        .map(row -> table.draft(row, types.get(row.get("type")), this::reporter)).toList(), Words.say("intake.projects")))));
    }

    private String section(CSVRecord row) {
        return types.get(row.get("type")).sectionCode();
    }

    private UUID reporter(String unitCode) {
        return impersonation.as(Player.reporterOf(unitCode), user::id);
    }

    private void takeTasksOver() {
        UUID owner = reporter(Firms.CITY);
        ledger.bring(Table.read("ledger").stream().map(row -> {
            var due = LocalDate.parse(row.get("due"));
            var task = TaskDraft.of(row.get("code"), TaskTypeRow.REFORM, row.get("name"), "SR", "GG", Firms.CITY, owner,
                    LocalDate.parse(row.get("starts")), Objects.requireNonNull(due)).asDemo();
            return new TaskIntake.Draft(task, ProjectTable.day(row.get("done")), ProjectTable.day(row.get("terminated")));
        }).toList(), Words.say("intake.reform"));
    }
}
