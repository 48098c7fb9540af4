package org.pillarboard.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pillarboard.project.TaskFilter;
import org.pillarboard.project.TaskReports;
import org.pillarboard.project.Tasks;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.review.ReviewItem;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What units said of the progress of three tasks: two approved by their sections, one that waits. */
@Component
class TaskReportChapter implements Chapter {

    private static final LocalDate SAID = LocalDate.of(2026, 11, 10);
    private static final String LEAD = "LEAD-2026-01";
    private static final String STUDY = "STUDY-2026-01";
    private static final String DEED = "DEED-2026-02";

    private final Tasks tasks;
    private final TaskReports reports;
    private final ReviewInbox inbox;

    TaskReportChapter(Tasks tasks, TaskReports reports, ReviewInbox inbox) {
        this.tasks = tasks;
        this.reports = reports;
        this.inbox = inbox;
    }

    @Override
    public List<Step> steps(Story story) {
        return List.of(
                new Step(Hours.at(SAID, 10, 20), Player.reporterOf("DEMO-E04"), () -> say(LEAD, "task.lead")),
                new Step(Hours.at(SAID.plusDays(1), 9, 40), Player.reviewerOf("MS"), () -> approve(LEAD)),
                new Step(Hours.at(SAID.plusDays(2), 15, 10), Player.reporterOf("DEMO-E02"), () -> say(STUDY, "task.study")),
                new Step(Hours.at(SAID.plusDays(3), 10, 30), Player.reviewerOf("DJ"), () -> approve(STUDY)),
                new Step(Hours.at(SAID.plusDays(10), 16, 20), Player.reporterOf("DEMO-E13"), () -> say(DEED, "task.deed")));
    }

    private void say(String code, String words) {
        UUID task = tasks.page(TaskFilter.none().text(code), PageRequest.of(0, 1)).getFirst().id();
        reports.handIn(task, Words.say(words), Words.say(words + ".outcome"), null);
    }

    private void approve(String code) {
        inbox.decide(inbox.pending().stream().filter(item -> item.subjectCode().equals(code)).map(ReviewItem::ref).toList(),
                new Decision.Approve());
    }
}
