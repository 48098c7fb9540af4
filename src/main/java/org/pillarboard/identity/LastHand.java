package org.pillarboard.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Keeps the product from locking everybody out: one administrator, one security administrator and, once there is one, one auditor always remain. */
@Component
class LastHand {

    private static final Set<Role> NEEDED = Set.of(Role.ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);

    private final GrantRepository grants;
    private final PersonRepository people;
    private final CurrentUser user;
    private final Clock clock;

    LastHand(GrantRepository grants, PersonRepository people, CurrentUser user, Clock clock) {
        this.grants = grants;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Refuses when the person is the acting one or the last who can do what somebody must be able to do.
     *
     * @throws RuleViolation {@code person.self} or {@code person.lastHand}
     */
    void staysWithout(Person person) {
        if (user.isKnown() && user.id().equals(person.id())) {
            throw new RuleViolation("person.self");
        }
        grants.findByPersonIdAndRevokedAtIsNull(person.id()).forEach(grant -> staysWithout(person, grant.role()));
    }

    /** Refuses when nobody else holds that role today and without an end: tomorrow there might be no hand left. */
    void staysWithout(Person person, Role role) {
        LocalDate today = AsOf.today(clock).day();
        boolean another = !NEEDED.contains(role) || held(role).stream()
            .filter(grant -> grant.isHeld(today) && grant.isEndless() && !grant.personId().equals(person.id()))
            .anyMatch(grant -> people.findById(grant.personId()).filter(each -> !each.isDisabled()).isPresent());
        if (!another) {
            throw new RuleViolation("person.lastHand", role);
        }
    }

    private List<PersonGrant> held(Role role) {
        return grants.findByRoleAndRevokedAtIsNull(role);
    }
}
