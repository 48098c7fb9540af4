package org.pillarboard.identity;

import java.time.Instant;
import java.util.Optional;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody does with the own account. */
@Service
@Transactional(readOnly = true)
public class Accounts {

    private final PersonRepository people;
    private final Passwords passwords;
    private final LogIns logIns;
    private final Departures departures;
    private final CurrentUser user;
    private final Trail trail;

    Accounts(PersonRepository people, Passwords passwords, LogIns logIns, Departures departures, CurrentUser user,
             Trail trail) {
        this.people = people;
        this.passwords = passwords;
        this.logIns = logIns;
        this.departures = departures;
        this.user = user;
        this.trail = trail;
    }

    /** Until when too many wrong passwords shut that login; answered alike for logins nobody has. */
    public Optional<Instant> lockedUntil(String login) {
        return logIns.lockedUntil(login);
    }

    /**
     * Sets the acting person's own password and ends all the person's sessions, this one included.
     *
     * @throws RuleViolation {@code password.wrong} when the present one is not right, {@code password.locked},
     *                       {@code password.weak}, {@code password.long}, {@code password.containsLogin},
     *                       {@code password.repeated}
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void changePassword(String present, String chosen) {
        if (lockedUntil(user.login()).isPresent()) {
            throw new RuleViolation("password.locked");
        }
        Person person = people.findById(user.id()).orElseThrow(() -> new NotFound("person", user.id()));
        if (!passwords.matches(present, person)) {
            logIns.failed(person.login());
            throw new RuleViolation("password.wrong");
        }
        passwords.choose(person, chosen);
        departures.of(person.id());
        trail.record(TrailKind.PASSWORD, "person", person.login(), null, "changed");
    }
}
