package org.pillarboard.identity;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pillarboard.shared.AsOf;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people without any right may know of it: which they held last, who took it back, and who could give another. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OwnRights {

    private final GrantRepository grants;
    private final PersonRepository people;
    private final CurrentUser user;
    private final Clock clock;

    OwnRights(GrantRepository grants, PersonRepository people, CurrentUser user, Clock clock) {
        this.grants = grants;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /** The right that went last; none of somebody who never held one. */
    public Optional<LostRight> lost() {
        return grants.findByPersonId(user.id()).stream().flatMap(this::lost).max(Comparator.comparing(LostRight::on));
    }

    private Stream<LostRight> lost(PersonGrant grant) {
        return grant.endedBy(AsOf.today(clock).day()).map(day -> new LostRight(grant.role(), day,
            Optional.ofNullable(grant.revokedBy()).flatMap(people::findById).map(Person::name).orElse(null))).stream();
    }

    /** The names of those who give rights today. */
    public List<String> givers() {
        return grants.holders(Role.SECURITY_ADMIN, AsOf.today(clock).day());
    }
}
