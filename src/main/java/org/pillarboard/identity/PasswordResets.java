package org.pillarboard.identity;

import java.time.Clock;
import java.time.LocalDate;
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
        if (isBeyondAdministrator(person)) {
            throw new RuleViolation("person.beyondAdministrator", person.name());
        }
        return reset(person);
    }

    InitialPassword bySecurityAdministrator(Person person) {
        if (!isBeyondAdministrator(person)) {
            throw new RuleViolation("person.administratorResets", person.name());
        }
        return reset(person);
    }

    /** Whether such a right is held, or will be. */
    private boolean isBeyondAdministrator(Person person) {
        LocalDate today = AsOf.today(clock).day();
        return grants.findByPersonIdAndRevokedAtIsNull(person.id()).stream()
            .anyMatch(grant -> grant.role().isBeyondAdministrator() && grant.isHeldFrom(today));
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
        return new InitialPassword(person.id(), person.login(), password);
    }
}
