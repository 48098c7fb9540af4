package org.pillarboard.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pillarboard.project.Closings;
import org.pillarboard.project.MilestoneUpdates;
import org.pillarboard.project.Projects;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.review.ReviewItem;
import org.springframework.stereotype.Component;

/**
 * Two finished projects whose papers came late and were approved: the closing of one waits for its section, of the other for a
 * signature.
 */
@Component
class ClosingChapter implements Chapter {

    private static final String UNIT = "DEMO-E16";
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 19);
    private static final List<String> FINISHED = List.of("P-CHRG-01", "P-CHRG-02");

    private final Projects projects;
    private final MilestoneUpdates updates;
    private final Closings closings;
    private final ReviewInbox inbox;

    ClosingChapter(Projects projects, MilestoneUpdates updates, Closings closings, ReviewInbox inbox) {
        this.projects = projects;
        this.updates = updates;
        this.closings = closings;
        this.inbox = inbox;
    }

    @Override
    public List<Step> steps(Story story) {
        String owner = Player.reporterOf(UNIT);
        String section = Player.reviewerOf("MS");
        return List.of(
                new Step(Hours.at(ASKED.minusDays(3), 15, 0), owner, () -> FINISHED.forEach(this::bring)),
                new Step(Hours.at(ASKED.minusDays(2), 10, 0), section, this::approve),
                new Step(Hours.at(ASKED, 9, 10), owner, () -> ask(FINISHED.getFirst())),
                new Step(Hours.at(ASKED, 9, 30), owner, () -> ask(FINISHED.getLast())),
                new Step(Hours.at(ASKED.plusDays(1), 16, 0), section, this::check));
    }

    private void bring(String code) {
        projects.get(projects.idOf(code)).milestones().stream().filter(row -> !row.missing().isEmpty()).forEach(row -> {
            UUID milestone = row.mark().id();
            row.missing().forEach(kind -> updates.attach(milestone, kind, Words.say("evidence.photo", code + " " + kind),
                    Paper.photo(row.mark().seq())));
            updates.submit(updates.find(milestone).orElseThrow().id());
        });
    }

    private void approve() {
        inbox.decide(inbox.pending().stream().filter(item -> FINISHED.contains(item.subjectCode())).map(ReviewItem::ref).toList(),
                new Decision.Approve());
    }

    private void ask(String code) {
        closings.requestProject(projects.idOf(code), Words.say("project.closing"));
    }

    private void check() {
        closings.of(projects.idOf(FINISHED.getFirst())).forEach(closing -> closings.check(closing.id()));
    }
}
