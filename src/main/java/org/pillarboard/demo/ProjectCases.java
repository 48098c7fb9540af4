package org.pillarboard.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pillarboard.project.MilestonePlans;
import org.pillarboard.project.MilestoneUpdateDraft;
import org.pillarboard.project.MilestoneUpdateRow;
import org.pillarboard.project.MilestoneUpdates;
import org.pillarboard.project.ProjectStandings;
import org.pillarboard.project.Projects;
import org.pillarboard.project.Reconciliations;
import org.pillarboard.project.Report;
import org.pillarboard.project.ReportedCountDraft;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.springframework.stereotype.Component;

/** The turns of the planted projects: C21, C23, C24, C28, C29 and C30. */
@Component
class ProjectCases implements Chapter {

    private static final LocalDate OPENED = LocalDate.of(2026, 5, 18);
    private static final LocalDate HANDED_OVER = LocalDate.of(2026, 9, 15);
    private static final LocalDate COUNTED = LocalDate.of(2026, 10, 31);
    private static final BigDecimal FINISHED = BigDecimal.valueOf(100);

    private final Projects projects;
    private final ProjectStandings standings;
    private final MilestonePlans plans;
    private final MilestoneUpdates updates;
    private final Reconciliations reconciliations;
    private final ReviewInbox inbox;

    ProjectCases(Projects projects, ProjectStandings standings, MilestonePlans plans, MilestoneUpdates updates,
            Reconciliations reconciliations, ReviewInbox inbox) {
        this.projects = projects;
        this.standings = standings;
        this.plans = plans;
        this.updates = updates;
        this.reconciliations = reconciliations;
        this.inbox = inbox;
    }

    @Override
    public List<Step> steps(Story story) {
        String parking = Player.reporterOf("DEMO-E04");
        String planning = Player.reviewerOf("KJ");
        String service = Player.reviewerOf("MS");
        return List.of(
                new Step(Hours.at(LocalDate.of(2026, 1, 25), 10, 0), planning, () -> move(LocalDate.of(2026, 6, 30), 1)),
                new Step(Hours.at(LocalDate.of(2026, 3, 1), 10, 0), planning, () ->
                        standings.pause(projects.idOf("P-TOUR-02"), Words.say("project.paused"), Words.say("project.paper", "9"))),
                new Step(Hours.at(LocalDate.of(2026, 4, 15), 10, 0), planning, () ->
                        standings.cancel(projects.idOf("P-EXPO-03"), Words.say("project.cancelled"), Words.say("project.paper", "14"))),
                new Step(Hours.at(OPENED, 16, 0), parking, () -> report("P-BRDG-01", 7, OPENED, "bridges", "1", true)),
                new Step(Hours.at(OPENED.plusDays(2), 9, 0), service, this::approve),
                new Step(Hours.at(LocalDate.of(2026, 6, 20), 10, 0), planning, () -> move(LocalDate.of(2026, 11, 30), 2)),
                new Step(Hours.at(HANDED_OVER, 11, 0), parking, () -> report("P-PARK-11", 10, HANDED_OVER, "spaces", "180", false)),
                new Step(Hours.at(HANDED_OVER.plusDays(2), 9, 0), service, this::approve),
                said("DEMO-E04", 9, "2728"), said("DEMO-E02", 10, "516"), said("DEMO-E15", 11, "352"));
    }

    private void move(LocalDate day, int paper) {
        var project = projects.get(projects.idOf("P-OLDC-06"));
        plans.change(project.milestones().get(6).mark().id(), day, Words.say("project.moved." + paper),
                Words.say("project.paper", String.valueOf(20 + paper)));
    }

    private void report(String code, int seq, LocalDate day, String field, String quantity, boolean allPapers) {
        var milestone = projects.get(projects.idOf(code)).milestones().get(seq - 1);
        UUID id = milestone.mark().id();
        var kinds = allPapers ? milestone.required() : List.of(Words.say("project.handover"));
        for (int i = 0; i < kinds.size(); i++) {
            updates.attach(id, kinds.get(i), Words.say("evidence.photo", code), Paper.photo(i));
        }
        Long seen = updates.find(id).map(MilestoneUpdateRow::version).orElse(null);
        var row = updates.save(MilestoneUpdateDraft.of(id, new Report(null, day, FINISHED, null, null, null))
                .with(Map.of(field, new BigDecimal(quantity))).seenAt(seen));
        updates.submit(row.id());
    }

    private void approve() {
        inbox.decide(inbox.pending().stream().filter(item -> item.ref().kind().equals(MilestoneUpdates.SUBJECT))
                .map(item -> item.ref()).toList(), new Decision.Approve());
    }

    private Step said(String unit, int hour, String count) {
        return new Step(Hours.at(LocalDate.of(2026, 11, 5), hour, 30), Player.reporterOf(unit), () -> reconciliations.report(
                new ReportedCountDraft("PS01", unit, COUNTED, new BigDecimal(count), Words.say("project.statement"))));
    }
}
