package org.pillarboard.ui.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pillarboard.identity.Reporter;
import org.pillarboard.identity.Reporters;
import org.pillarboard.project.Closings;
import org.pillarboard.project.DelayDraft;
import org.pillarboard.project.DelayReasonRow;
import org.pillarboard.project.DelayRequests;
import org.pillarboard.project.IssueDraft;
import org.pillarboard.project.MilestonePlans;
import org.pillarboard.project.MilestoneReviews;
import org.pillarboard.project.OversightRow;
import org.pillarboard.project.Oversights;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.ProjectIssues;
import org.pillarboard.project.ProjectStandings;
import org.pillarboard.project.ProjectTypes;
import org.pillarboard.project.Projects;
import org.pillarboard.project.Spendings;
import org.springframework.stereotype.Component;

/** What can be done with a project beside reporting it: one service call per gesture. */
@Component
class ProjectDeeds {

    private final Projects projects;
    private final ProjectStandings standings;
    private final MilestonePlans plans;
    private final DelayRequests delays;
    private final Closings closings;
    private final ProjectIssues issues;
    private final ProjectTypes types;
    private final Oversights oversights;
    private final Spendings spendings;
    private final MilestoneReviews reviews;
    private final Reporters reporters;

    ProjectDeeds(Projects projects, ProjectStandings standings, MilestonePlans plans, DelayRequests delays, Closings closings, ProjectIssues issues,
            ProjectTypes types, Oversights oversights, Spendings spendings, MilestoneReviews reviews, Reporters reporters) {
        this.projects = projects;
        this.standings = standings;
        this.plans = plans;
        this.delays = delays;
        this.closings = closings;
        this.issues = issues;
        this.types = types;
        this.oversights = oversights;
        this.spendings = spendings;
        this.reviews = reviews;
        this.reporters = reporters;
    }

    /** Pauses, goes on with or cancels it. */
    void stand(ProjectDetail.Action action, UUID project, String reason, String paper) {
        switch (action) {
            case PAUSE -> standings.pause(project, reason, paper);
            case RESUME -> standings.resume(project, reason, paper);
            case CANCEL -> standings.cancel(project, reason, paper);
            default -> throw new IllegalArgumentException(action.name());
        }
    }

    /** Who could be made accountable for something of a unit. */
    List<Reporter> reporters(String unitCode) {
        return reporters.of(unitCode);
    }

    void handOver(UUID project, UUID person, String reason) {
        projects.handOver(project, person, reason);
    }

    void changePlan(UUID milestone, LocalDate newOn, String reason, String paper) {
        plans.change(milestone, newOn, reason, paper);
    }

    /** Counts what a milestone added, its papers having come late. */
    void verify(UUID milestone) {
        reviews.verify(milestone);
    }

    void lookBack(UUID milestone, String reason) {
        reviews.lookBack(milestone, reason);
    }

    List<DelayReasonRow> delayReasons() {
        return types.delayReasons();
    }

    void requestDelay(DelayDraft draft) {
        delays.request(draft);
    }

    void withdrawDelay(UUID id) {
        delays.withdraw(id);
    }

    void checkDelay(UUID id) {
        delays.check(id);
    }

    void grantDelay(UUID id, LocalDate newOn) {
        delays.grant(id, newOn);
    }

    void refuseDelay(UUID id, String reason) {
        delays.refuse(id, reason);
    }

    void requestClosing(UUID project, String selfReport) {
        closings.requestProject(project, selfReport);
    }

    void checkClosing(UUID id) {
        closings.check(id);
    }

    void signClosing(UUID id) {
        closings.sign(id);
    }

    void refuseClosing(UUID id, String reason) {
        closings.refuse(id, reason);
    }

    void reopen(UUID closing, String reason) {
        closings.reopen(closing, reason);
    }

    void planYear(UUID project, BigDecimal amount) {
        spendings.plan(project, amount);
    }

    void oversee(UUID project, OversightRow row) {
        oversights.keep(project, row);
    }

    void raise(UUID project, IssueDraft draft) {
        issues.raise(project, draft);
    }

    void solve(UUID issue, String how) {
        issues.solve(issue, how);
    }
}
