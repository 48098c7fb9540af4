package org.pillarboard.project;

import java.time.Clock;
import java.util.UUID;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Problems in the way of projects (卡点问题): raised by whoever keeps the project, solved with a word how. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('REVIEWER', 'OWNER')")
public class ProjectIssues {

    private final IssueRepository issues;
    private final ProjectGuard guard;
    private final ProjectKeeper keeper;
    private final Trail trail;
    private final Clock clock;

    ProjectIssues(IssueRepository issues, ProjectGuard guard, ProjectKeeper keeper, Trail trail, Clock clock) {
        this.issues = issues;
        this.guard = guard;
        this.keeper = keeper;
        this.trail = trail;
        this.clock = clock;
    }

    /** Raises a problem; a major one turns the project red. */
    public UUID raise(UUID projectId, IssueDraft draft) {
        if (draft.text().isBlank()) {
            throw new RuleViolation("project.reason");
        }
        var project = guard.kept(projectId);
        project.requireOpen();
        var issue = issues.save(new ProjectIssue(projectId, draft, guard.me(), clock.instant()));
        keeper.countIssues(project);
        trail.record(TrailKind.PROJECT, "issue", project.code(), null, draft.text());
        return issue.id();
    }

    /** Says how it was solved. */
    public void solve(UUID issueId, String how) {
        var issue = issues.findById(issueId).orElseThrow(() -> new NotFound("issue", issueId));
        var project = guard.kept(issue.projectId());
        issue.solve(AsOf.today(clock).day(), how);
        keeper.countIssues(project);
        trail.record(TrailKind.PROJECT, "issue", project.code(), issue.toRow().text(), how);
    }
}
