package org.pillarboard.project;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops projects, goes on with them and ends them: by the section they belong to, with a reason, on a paper where there is one. */
@Service
@Transactional
@PreAuthorize("hasRole('REVIEWER')")
public class ProjectStandings {

    private final ClosingRepository closings;
    private final OpenRequests requests;
    private final ProjectGuard guard;
    private final ProjectKeeper keeper;
    private final Trail trail;
    private final Clock clock;

    ProjectStandings(ClosingRepository closings, OpenRequests requests, ProjectGuard guard, ProjectKeeper keeper, Trail trail,
            Clock clock) {
        this.closings = closings;
        this.requests = requests;
        this.guard = guard;
        this.keeper = keeper;
        this.trail = trail;
        this.clock = clock;
    }

    /** Stops it for a while (暂停): out of the lights and the on-time rate, still listed. */
    public void pause(UUID id, String reason, @Nullable String paper) {
        stand(id, ProjectStanding.PAUSED, reason, paper);
    }

    /**
     * Goes on with it after a pause, or takes it up again after it was closed (回头看): what was signed counts as opened again.
     *
     * @throws RuleViolation {@code closing.tooLate} a year after it was closed
     */
    public void resume(UUID id, String reason, @Nullable String paper) {
        stand(id, ProjectStanding.ACTIVE, reason, paper);
        closings.of(id).stream().filter(Closing::holds)
                .forEach(closing -> closing.reopen(reason.strip(), guard.me(), clock.instant()));
    }

    /** Ends it unfinished (终止): out of the totals, kept in the history; what was asked for it is asked no more. */
    public void cancel(UUID id, String reason, @Nullable String paper) {
        stand(id, ProjectStanding.CANCELLED, reason, paper);
        requests.withdraw(id);
    }

    private void stand(UUID id, ProjectStanding next, String reason, @Nullable String paper) {
        if (reason.isBlank()) {
            throw new RuleViolation("project.reason");
        }
        var project = guard.reviewed(id);
        var before = project.standing().standing();
        project.stand(next, AsOf.today(clock).day(), reason.strip(), paper);
        keeper.tell(project, reason.strip());
        trail.record(TrailKind.PROJECT, Projects.SUBJECT, project.code(), before.name(), next.name() + ": " + reason);
    }
}
