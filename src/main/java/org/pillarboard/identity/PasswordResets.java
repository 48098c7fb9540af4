package org.pillarboard.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Gives new passwords. Whoever gives one could use it first: so the administrator gives none to those who grant or who read
 * the trail, and the security administrator to nobody else.
 */
@Component
class PasswordResets {

    private final GrantRepository grants;
    private final Passwords passwords;
    private final Departures departures;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    PasswordResets(GrantRepository grants, Passwords passwords, Departures departures, CurrentUser user, Trail trail, Clock clock) {
        this.grants = grants;
        this.passwords = passwords;
        this.departures = departures;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    InitialPassword byAdministrator(Person person) {
        beyondAdministrator(person).ifPresent(role -> {
            throw new RuleViolation("person.beyondAdministrator." + role, person.name());
        });
        return reset(person);
    }

    InitialPassword bySecurityAdministrator(Person person) {
        if (beyondAdministrator(person).isEmpty()) {
            throw new RuleViolation("person.administratorResets", person.name());
        }
        return reset(person);
    }

    /** Which such right is held, or will be. */
    private Optional<Role> beyondAdministrator(Person person) {
        LocalDate today = AsOf.today(clock).day();
        return grants.findByPersonIdAndRevokedAtIsNull(person.id()).stream()
            .filter(grant -> grant.isHeldFrom(today)).map(PersonGrant::role).filter(Role::isBeyondAdministrator).findFirst();
    }

    /** The acting one's session would end before the new password is seen. */
    private InitialPassword reset(Person person) {
        if (user.isKnown() && user.id().equals(person.id())) {
            throw new RuleViolation("person.ownPassword");
        }
        String password = PasswordRule.make(person.login());
        person.resetPassword(passwords.initial(password));
        departures.of(person.id());
        trail.record(TrailKind.PASSWORD, "person", person.login(), null, "reset");
        return new InitialPassword(person.id(), person.name(), person.login(), password);
    }
}
