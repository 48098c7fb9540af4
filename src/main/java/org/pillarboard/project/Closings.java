package org.pillarboard.project;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.pillarboard.review.QueueMoved;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closings (销号): the owner reports with evidence, the section checks, a leader or another of the section signs; what does
 * not hold on look-back is opened again within a year. A lead of the discipline inspection is its section's alone to sign.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class Closings {

    /** What closings are called in the trail and among events. */
    public static final String SUBJECT = "closing";

    private final ClosingRepository closings;
    private final ClosingSubjects subjects;
    private final ProjectGuard guard;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Clock clock;

    Closings(ClosingRepository closings, ClosingSubjects subjects, ProjectGuard guard, CurrentUser user,
            ApplicationEventPublisher events, Trail trail, Clock clock) {
        this.closings = closings;
        this.subjects = subjects;
        this.guard = guard;
        this.user = user;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /** Every closing asked for of a project or task in sight by a moment, as it stood then, the oldest first. */
    List<ClosingRow> of(UUID subjectId, Instant until) {
        return closings.of(subjectId).stream().map(Closing::toRow).filter(row -> !row.hands().requestedAt().isAfter(until))
                .filter(row -> user.scope().sees(row.subject().unitCode()) && (!subjects.isSecret(row.subject())
                        || user.reviewedSections().contains(row.subject().sectionCode()))).map(row -> row.at(until))
                .map(row -> guard.waits(row.subject().unitCode(), row.subject().sectionCode()) ? row.asChecked() : row).toList();
    }

    /** Every closing asked for of a project or task in sight, the oldest first; a leader reads what the section has checked, which he signs. */
    public List<ClosingRow> of(UUID subjectId) {
        return of(subjectId, Instant.MAX);
    }

    /**
     * Asks to close a project.
     *
     * @throws RuleViolation {@code closing.milestones} while one is open, {@code closing.papers} while one lacks a paper,
     *                       {@code closing.issues} while a problem is open, {@code closing.report}, {@code closing.open}
     */
    @Transactional
    @PreAuthorize("hasRole('OWNER')")
    public UUID requestProject(UUID projectId, String selfReport) {
        var project = guard.owned(projectId);
        subjects.requireReady(project);
        return request(subjects.of(project), selfReport);
    }

    /** Asks to close a task. */
    @Transactional
    @PreAuthorize("hasRole('OWNER')")
    public UUID requestTask(UUID taskId, String selfReport) {
        return request(subjects.waitingTask(taskId), selfReport);
    }

    private UUID request(ClosingRow.Subject subject, String selfReport) {
        if (selfReport.isBlank()) {
            throw new RuleViolation("closing.report");
        }
        if (closings.of(subject.id()).stream().anyMatch(one -> one.hands().state().isOpen())) {
            throw new RuleViolation("closing.open", subject.code());
        }
        var closing = closings.save(new Closing(subject, selfReport, guard.me(), clock.instant()));
        tell(closing, "closureRequested");
        return closing.id();
    }

    /** The section's hand (归口核验): the first of two. */
    @Transactional
    @PreAuthorize("hasRole('REVIEWER')")
    public void check(UUID id) {
        var closing = find(id);
        guard.requireReviewed(closing.subject().sectionCode(), id);
        closing.hands(closing.hands().check(guard.me(), clock.instant()));
        tell(closing, "checked");
    }

    /** The second hand (审签): it is closed. */
    @Transactional
    @PreAuthorize("hasAnyRole('LEADER', 'REVIEWER')")
    public void sign(UUID id) {
        var closing = deciding(id);
        closing.hands(closing.hands().grant(guard.me(), clock.instant()));
        subjects.close(closing.subject(), closing.hands(), AsOf.today(clock).day());
        tell(closing, "signed");
    }

    /** Either hand sends it back with a reason. */
    @Transactional
    @PreAuthorize("hasAnyRole('LEADER', 'REVIEWER')")
    public void refuse(UUID id, String reason) {
        var closing = deciding(id);
        closing.hands(closing.hands().refuse(guard.me(), clock.instant(), reason));
        subjects.stayOpen(closing.subject());
        tell(closing, "refused: " + reason);
    }

    /**
     * Opens what was closed again.
     *
     * @throws RuleViolation {@code closing.tooLate} after a year, {@code project.reason}, {@code request.state}
     */
    @Transactional
    @PreAuthorize("hasRole('REVIEWER')")
    public void reopen(UUID id, String reason) {
        var closing = find(id);
        guard.requireReviewed(closing.subject().sectionCode(), id);
        var signedAt = closing.hands().decidedAt();
        if (reason.isBlank()) {
            throw new RuleViolation("project.reason");
        }
        if (signedAt != null) {
            LookBack.requireWithin(AsOf.dayOf(signedAt), AsOf.today(clock).day());
        }
        closing.reopen(reason.strip(), guard.me(), clock.instant());
        subjects.reopen(closing.subject(), AsOf.today(clock).day(), reason);
        tell(closing, "reopened: " + reason);
    }

    private Closing deciding(UUID id) {
        var closing = find(id);
        if (!user.is(Role.LEADER) || subjects.isSecret(closing.subject())) {
            guard.requireReviewed(closing.subject().sectionCode(), id);
        }
        return closing;
    }

    private Closing find(UUID id) {
        return closings.findById(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    }

    private void tell(Closing closing, @Nullable String what) {
        trail.record(TrailKind.PROJECT, SUBJECT, closing.subject().code(), null, what);
        events.publishEvent(new QueueMoved(SUBJECT));
    }
}
