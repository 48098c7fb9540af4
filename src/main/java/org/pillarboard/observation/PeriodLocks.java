package org.pillarboard.observation;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.cache.Kept;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.review.ReviewState;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The periods a section has closed (锁定): after that only a correction with its reason. Which they are is kept in memory. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('REVIEWER', 'OWNER')")
public class PeriodLocks {

    private final PeriodLockRepository locks;
    private final UpdateRepository updates;
    private final Catalogues catalogues;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;
    private final Kept<Set<String>> locked;

    PeriodLocks(PeriodLockRepository locks, UpdateRepository updates, Catalogues catalogues, CurrentUser user, Trail trail,
            Clock clock) {
        this.locks = locks;
        this.updates = updates;
        this.catalogues = catalogues;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
        this.locked = new Kept<>(() -> locks.findAll().stream().map(PeriodLock::spelling).collect(Collectors.toUnmodifiableSet()));
    }

    public boolean isLocked(String sectionCode, Period period) {
        return locks.existsById(PeriodLock.Key.of(sectionCode, period));
    }

    /** All locked pairs, spelt {@code section/period}. */
    public Set<String> locked() {
        return locked.get();
    }

    /**
     * Closes a period for a section the reviewer answers for; a second time nothing happens.
     *
     * @throws RuleViolation {@code period.waiting} while figures of the period wait for the section: a first figure needs no
     *                       reason, one of a closed period does
     * @throws org.pillarboard.shared.NotFound for another section
     */
    @Transactional
    @PreAuthorize("hasRole('REVIEWER')")
    public void lock(String sectionCode, Period period) {
        if (!user.reviewedSections().contains(sectionCode)) {
            throw user.refuse("section", sectionCode);
        }
        var key = PeriodLock.Key.of(sectionCode, period);
        if (!locks.existsById(key)) {
            long waiting = updates.countWaitingFor(ReviewState.SUBMITTED, catalogues.current().codesOf(Set.of(sectionCode)), period.code());
            if (waiting > 0) {
                throw new RuleViolation("period.waiting", waiting);
            }
            locked.changes();
            locks.save(new PeriodLock(key, new Signature(user.id(), user.name()), clock.instant()));
            trail.record(TrailKind.PERIOD_LOCK, "section", sectionCode, null, period.code());
        }
    }
}
