package org.pillarboard.project;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.pillarboard.review.WaitingCounts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The delays and closings that wait for one of a person's hands, wherever they were asked for. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class PendingHands {

    private static final String COUNT = """
            select (select count(r) from DelayRequest r where r.hands.state in :states
                and (:everything = true or r.sectionCode in :sections)
                and r.hands.requestedBy.id <> :me and (r.hands.checkedBy.id is null or r.hands.checkedBy.id <> :me))
            + (select count(r) from Closing r left join Task t on t.id = r.subjectId where r.hands.state in :states
                and (r.sectionCode in :sections or :everything = true and (t.id is null or t.typeCode <> 'TT-DISC'))
                and r.hands.requestedBy.id <> :me and (r.hands.checkedBy.id is null or r.hands.checkedBy.id <> :me))""";

    private final EntityManager entities;
    private final WaitingCounts counts;
    private final DelayRepository delays;
    private final ClosingRepository closings;
    private final CurrentUser user;

    PendingHands(EntityManager entities, WaitingCounts counts, DelayRepository delays, ClosingRepository closings, CurrentUser user) {
        this.entities = entities;
        this.counts = counts;
        this.delays = delays;
        this.closings = closings;
        this.user = user;
    }

    /**
     * For a reviewer those of the own sections, for a leader those a section has checked, for an owner none; the oldest first;
     * none that only another hand can take on. Two selects at the most.
     */
    public List<PendingHand> list() {
        if (!decides()) {
            return List.of();
        }
        var sections = user.reviewedSections();
        return Stream.concat(delays.waiting(leads(), sections, states()).stream(), closings.waiting(leads(), sections, states()).stream())
                .filter(one -> one.hands().waitsFor(user.id())).sorted(Comparator.comparing(one -> one.hands().requestedAt())).toList();
    }

    /** How many {@link #list} would answer. One select when something has moved, otherwise none. */
    public int count() {
        return decides() ? counts.of(new WaitingCounts.Whose(leads() ? "hands of a leader" : "hands", user.id(), user.reviewedSections()), this::counted) : 0;
    }

    private int counted() {
        return entities.createQuery(COUNT, Long.class).setParameter("states", states()).setParameter("everything", leads())
                .setParameter("sections", user.reviewedSections()).setParameter("me", user.id()).getSingleResult().intValue();
    }

    private boolean decides() {
        return leads() || user.is(Role.REVIEWER);
    }

    private boolean leads() {
        return user.is(Role.LEADER);
    }

    private Set<RequestState> states() {
        return leads() ? EnumSet.of(RequestState.CHECKED) : EnumSet.of(RequestState.REQUESTED, RequestState.CHECKED);
    }
}
