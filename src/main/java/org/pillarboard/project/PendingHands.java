package org.pillarboard.project;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The delays and closings that wait for one of a person's hands, wherever they were asked for. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class PendingHands {

    private final DelayRepository delays;
    private final ClosingRepository closings;
    private final CurrentUser user;

    PendingHands(DelayRepository delays, ClosingRepository closings, CurrentUser user) {
        this.delays = delays;
        this.closings = closings;
        this.user = user;
    }

    /**
     * For a reviewer those of the own sections, for a leader those a section has checked, for an owner none; the oldest first;
     * none that only another hand can take on. Two selects at the most.
     */
    public List<PendingHand> list() {
        boolean leads = user.is(Role.LEADER);
        if (!leads && !user.is(Role.REVIEWER)) {
            return List.of();
        }
        var states = leads ? EnumSet.of(RequestState.CHECKED) : EnumSet.of(RequestState.REQUESTED, RequestState.CHECKED);
        var sections = user.reviewedSections();
        return Stream.concat(delays.waiting(leads, sections, states).stream(), closings.waiting(leads, sections, states).stream())
                .filter(one -> one.hands().waitsFor(user.id())).sorted(Comparator.comparing(one -> one.hands().requestedAt())).toList();
    }
}
