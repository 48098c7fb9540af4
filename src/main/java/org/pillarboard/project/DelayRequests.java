package org.pillarboard.project;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
 * Delays (延期): asked for before the due day, checked by the section, granted by a leader or another of the section, who
 * names the new day; at most two for a milestone. The first promise is never overwritten.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class DelayRequests {

    /** What delays are called in the trail and among events. */
    public static final String SUBJECT = "delay";
    private static final int AT_MOST = 2;

    private final DelayRepository requests;
    private final PlanBook plans;
    private final ProjectGuard guard;
    private final ProjectTypes types;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Clock clock;

    DelayRequests(DelayRepository requests, PlanBook plans, ProjectGuard guard, ProjectTypes types, CurrentUser user,
            ApplicationEventPublisher events, Trail trail, Clock clock) {
        this.requests = requests;
        this.plans = plans;
        this.guard = guard;
        this.types = types;
        this.user = user;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /** Every delay asked for in a project, the oldest first; a leader reads why and until when once the section has checked it. */
    public List<DelayRow> of(UUID projectId) {
        return of(projectId, Instant.MAX);
    }

    /** The same as they stood at a moment. */
    List<DelayRow> of(UUID projectId, Instant until) {
        var project = guard.seen(projectId);
        boolean waits = guard.waits(project.unitCode(), project.sectionCode());
        return requests.ofProject(projectId).stream().map(DelayRequest::toRow).filter(row -> !row.hands().requestedAt().isAfter(until))
                .map(row -> row.at(until)).map(row -> waits ? row.asChecked() : row).toList();
    }

    /**
     * Asks for a delay.
     *
     * @throws RuleViolation {@code delay.reason}, {@code delay.noPlan}, {@code delay.tooLate} on the due day and after it,
     *                       {@code delay.notLater}, {@code delay.open}, {@code delay.twice}
     */
    @Transactional
    @PreAuthorize("hasRole('OWNER')")
    public UUID request(DelayDraft draft) {
        var milestone = guard.milestone(draft.milestoneId());
        var project = guard.owned(milestone.projectId());
        project.requireOpen();
        check(draft, milestone);
        var former = requests.findByMilestoneId(milestone.id());
        refuseIf(former.stream().anyMatch(one -> one.hands().state().isOpen()), "delay.open", milestone.name());
        refuseIf(former.stream().filter(one -> one.hands().state() == RequestState.GRANTED).count() >= AT_MOST, "delay.twice",
                milestone.name());
        var request = requests.save(new DelayRequest(project, milestone, draft, guard.me(), clock.instant()));
        tell(request, null, "requested " + draft.wantedOn() + " " + draft.reasonCode());
        return request.id();
    }

    private void check(DelayDraft draft, Milestone milestone) {
        refuseIf(draft.detail().isBlank()
                || types.delayReasons().stream().noneMatch(reason -> reason.code().equals(draft.reasonCode())), "delay.reason");
        LocalDate planned = milestone.dates().plannedOn();
        refuseIf(planned == null || milestone.isDone(), "delay.noPlan", milestone.name());
        refuseIf(!AsOf.today(clock).day().isBefore(planned), "delay.tooLate", planned);
        refuseIf(!draft.wantedOn().isAfter(planned), "delay.notLater", planned);
    }

    private static void refuseIf(boolean wrong, String key, Object... args) {
        if (wrong) {
            throw new RuleViolation(key, args);
        }
    }

    /** The owner takes it back. */
    @Transactional
    @PreAuthorize("hasRole('OWNER')")
    public void withdraw(UUID id) {
        var request = find(id);
        guard.requireOwned(request.unitCode());
        request.hands(request.hands().withdraw());
        tell(request, null, "withdrawn");
    }

    /** The section's hand: the first of two. */
    @Transactional
    @PreAuthorize("hasRole('REVIEWER')")
    public void check(UUID id) {
        var request = find(id);
        guard.requireReviewed(request.sectionCode(), id);
        request.hands(request.hands().check(guard.me(), clock.instant()));
        tell(request, null, "checked");
    }

    /**
     * The second hand: the day it names is a new baseline, and the light is judged by it from now on.
     *
     * @throws RuleViolation {@code delay.notLater}, {@code request.state}, {@code review.fourEyes}
     */
    @Transactional
    @PreAuthorize("hasAnyRole('LEADER', 'REVIEWER')")
    public void grant(UUID id, LocalDate newOn) {
        var request = deciding(id);
        refuseIf(!newOn.isAfter(request.plannedOn()), "delay.notLater", request.plannedOn());
        request.grant(newOn, guard.me(), clock.instant());
        plans.change(request.milestoneId(), newOn, reason(request.toRow().reasonCode()) + " " + request.toRow().detail(), "");
        tell(request, request.plannedOn().toString(), "granted " + newOn);
    }

    /** As it is known to people: it is read in the project's history. */
    private String reason(String code) {
        return types.delayReasons().stream().filter(one -> one.code().equals(code)).map(DelayReasonRow::name).findFirst().orElse(code);
    }

    /** Either hand sends it back with a reason; the promise stays. */
    @Transactional
    @PreAuthorize("hasAnyRole('LEADER', 'REVIEWER')")
    public void refuse(UUID id, String reason) {
        var request = deciding(id);
        request.hands(request.hands().refuse(guard.me(), clock.instant(), reason));
        tell(request, null, "refused: " + reason);
    }

    private DelayRequest deciding(UUID id) {
        var request = find(id);
        if (!user.is(Role.LEADER)) {
            guard.requireReviewed(request.sectionCode(), id);
        }
        return request;
    }

    private DelayRequest find(UUID id) {
        return requests.findById(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    }

    private void tell(DelayRequest request, @Nullable String before, String after) {
        trail.record(TrailKind.PROJECT, SUBJECT, request.milestoneId().toString(), before, after);
        events.publishEvent(new QueueMoved(SUBJECT));
    }
}
