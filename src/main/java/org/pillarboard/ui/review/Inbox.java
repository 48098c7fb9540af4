package org.pillarboard.ui.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pillarboard.debt.DebtReviews;
import org.pillarboard.debt.FilingDetail;
import org.pillarboard.debt.WaitingFiling;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.SectionRow;
import org.pillarboard.identity.Sections;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.identity.Units;
import org.pillarboard.observation.ObservationReviews;
import org.pillarboard.observation.OverdueReports;
import org.pillarboard.observation.PeriodLocks;
import org.pillarboard.observation.ReviewLine;
import org.pillarboard.project.MilestoneReviewLine;
import org.pillarboard.project.MilestoneReviews;
import org.pillarboard.project.NamedTaskReport;
import org.pillarboard.project.TaskReports;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** One service call per gesture of a reviewer; of two who decide in the same instant the second is told by the service. */
@Component
class Inbox {

    private final ObservationReviews reviews;
    private final MilestoneReviews milestones;
    private final TaskReports tasks;
    private final DebtReviews filings;
    private final ReviewInbox decisions;
    private final PeriodLocks locks;
    private final OverdueReports reports;
    private final Sections sections;
    private final Units units;
    private final CurrentUser user;
    private final Clock clock;

    Inbox(ObservationReviews reviews, MilestoneReviews milestones, TaskReports tasks, DebtReviews filings, ReviewInbox decisions,
            PeriodLocks locks, OverdueReports reports, Sections sections, Units units, CurrentUser user, Clock clock) {
        this.reviews = reviews;
        this.milestones = milestones;
        this.tasks = tasks;
        this.filings = filings;
        this.decisions = decisions;
        this.locks = locks;
        this.reports = reports;
        this.sections = sections;
        this.units = units;
        this.user = user;
        this.clock = clock;
    }

    /** Who decides. */
    UUID person() {
        return user.id();
    }

    List<ReviewLine> pending() {
        return reviews.pending();
    }

    /** Milestone updates that wait; they are decided on their projects' pages. */
    List<MilestoneReviewLine> milestones() {
        return milestones.pending();
    }

    /** Words of tasks' progress that wait; they are decided on the tasks' pages. */
    List<NamedTaskReport> tasks() {
        return tasks.pending();
    }

    /** What was filed for the debt ledger and waits. */
    List<WaitingFiling> filings() {
        return filings.pending();
    }

    /** One of them, line by line with its papers. */
    FilingDetail filing(UUID id) {
        return filings.get(id);
    }

    void decide(List<ReviewLine> lines, Decision decision) {
        decideRefs(lines.stream().map(ReviewLine::ref).toList(), decision);
    }

    void decideFiling(ReviewRef ref, Decision decision) {
        decideRefs(List.of(ref), decision);
    }

    private void decideRefs(List<ReviewRef> refs, Decision decision) {
        try {
            decisions.decide(refs, decision);
        } catch (ConcurrencyFailureException second) {
            decisions.decide(refs, decision);
        }
    }

    List<SectionRow> sections() {
        return sections.list().stream().filter(section -> user.reviewedSections().contains(section.code())).toList();
    }

    UnitTree tree() {
        return units.tree();
    }

    LocalDate today() {
        return AsOf.today(clock).day();
    }

    /** Locked pairs, spelt section/period. */
    Set<String> locked() {
        return locks.locked();
    }

    /** How many figures of a section's have not been approved for a period. */
    int open(String sectionCode, Period period) {
        return reports.open(sectionCode, period);
    }

    void lock(String sectionCode, Period period) {
        locks.lock(sectionCode, period);
    }
}
