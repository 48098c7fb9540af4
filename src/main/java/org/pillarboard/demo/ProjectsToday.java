package org.pillarboard.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pillarboard.project.DelayDraft;
import org.pillarboard.project.DelayRequests;
import org.pillarboard.project.DueMilestone;
import org.pillarboard.project.IssueDraft;
import org.pillarboard.project.MilestoneUpdateDraft;
import org.pillarboard.project.MilestoneUpdateRow;
import org.pillarboard.project.MilestoneUpdates;
import org.pillarboard.project.ProjectIssues;
import org.pillarboard.project.Report;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.springframework.stereotype.Component;

/** What is open among projects on the last day: reports that wait, one sent back, drafts, delays asked for, problems. */
@Component
class ProjectsToday implements Chapter {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);
    private static final int AHEAD = 150;
    /** Projects whose dates a planted case fixes. */
    private static final Set<String> PLANTED = Set.of("P-PARK-03", "P-PARK-11", "P-OLDC-06", "P-VILL-02", "P-CHRG-05",
            "P-CHRG-09", "P-INDU-07");

    private final MilestoneUpdates updates;
    private final DelayRequests delays;
    private final ProjectIssues issues;
    private final ReviewInbox inbox;

    ProjectsToday(MilestoneUpdates updates, DelayRequests delays, ProjectIssues issues, ReviewInbox inbox) {
        this.updates = updates;
        this.delays = delays;
        this.issues = issues;
        this.inbox = inbox;
    }

    @Override
    public List<Step> steps(Story story) {
        return List.of(
                handIn("DEMO-E16", 17), handIn("DEMO-E04", 18), handIn("DEMO-E02", 19),
                new Step(Hours.at(YESTERDAY.minusDays(3), 8, 30), Player.reviewerOf("MS"), this::sendBack),
                handIn("DEMO-E15", 20), handIn("DEMO-E10", 20), handIn("DEMO-E12", 21),
                new Step(Hours.at(YESTERDAY, 13, 20), Player.reporterOf("DEMO-E03"), this::begin),
                new Step(Hours.at(YESTERDAY, 10, 40), Player.reporterOf("DEMO-E11"), this::askForDelay),
                new Step(Hours.at(YESTERDAY, 14, 10), Player.reporterOf("DEMO-E09"), this::raise));
    }

    private Step handIn(String unit, int day) {
        var on = LocalDate.of(2026, 11, day);
        return new Step(Hours.at(on, 15, 0), Player.reporterOf(unit), () -> first().ifPresent(due -> {
            updates.attach(due.mark().id(), Words.say("project.record"), Words.say("evidence.photo", due.projectCode()),
                    Paper.photo(on.getDayOfMonth() % 12));
            updates.submit(save(due, Report.completed(on.minusDays(1))).id());
        }));
    }

    private Optional<DueMilestone> first() {
        return updates.due(AHEAD).stream().filter(due -> due.open() == null)
                .filter(due -> !PLANTED.contains(due.projectCode())).findFirst();
    }

    private MilestoneUpdateRow save(DueMilestone due, Report report) {
        Long seen = updates.find(due.mark().id()).map(MilestoneUpdateRow::version).orElse(null);
        return updates.save(new MilestoneUpdateDraft(due.mark().id(), report, Map.of(), seen));
    }

    private void sendBack() {
        inbox.pending().stream().filter(item -> item.ref().kind().equals(MilestoneUpdates.SUBJECT)).limit(1).forEach(item ->
                inbox.decide(List.of(item.ref()), new Decision.Return(Words.say("project.returned"), "evidence")));
    }

    private void begin() {
        first().ifPresent(due -> save(due, Report.forecast(LocalDate.of(2026, 12, 20), Words.say("project.note"))));
    }

    private void askForDelay() {
        updates.due(AHEAD * 2).stream().filter(due -> due.mark().dates().plannedOn() != null
                && due.mark().dates().plannedOn().isAfter(YESTERDAY)).findFirst().ifPresent(due -> delays.request(
                new DelayDraft(due.mark().id(), "WINTER", Words.say("project.delay"),
                        due.mark().dates().plannedOn().plusDays(60))));
    }

    private void raise() {
        first().ifPresent(due -> issues.raise(due.projectId(), new IssueDraft(Words.say("project.issue"), false,
                Words.say("project.helper"), LocalDate.of(2026, 12, 10))));
    }
}
