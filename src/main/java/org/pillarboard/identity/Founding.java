package org.pillarboard.identity;

import java.time.Clock;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The very first accounts of an empty product. There is no default password: whoever can read the log takes a one-time
 * token from it. Two people are entered, since the one who enters people must not be the one who grants.
 */
@Service
@Transactional(readOnly = true)
public class Founding {

    private static final Logger LOG = LoggerFactory.getLogger(Founding.class);

    private final PersonRepository people;
    private final People register;
    private final Passwords passwords;
    private final Rights rights;
    private final Trail trail;
    private final Clock clock;
    private final OneTimeToken invitation;

    Founding(PersonRepository people, People register, Passwords passwords, Rights rights, Trail trail, Clock clock,
             OneTimeToken invitation) {
        this.people = people;
        this.register = register;
        this.passwords = passwords;
        this.rights = rights;
        this.trail = trail;
        this.clock = clock;
        this.invitation = invitation;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        if (isOpen()) {
            LOG.warn("Nobody is entered yet. Set up the first two administrators, once: /setup?token={}",
                invitation.renew());
        }
    }

    /** Whether nobody is entered yet. */
    public boolean isOpen() {
        return people.count() == 0;
    }

    /** Whether the token opens the set-up now. */
    public boolean isOpenTo(String token) {
        return isOpen() && invitation.isGood(token);
    }

    /**
     * Enters the first administrator with a password of the own choice, and a second person who will grant.
     *
     * @return the second person's password for the first log-in, to be shown once
     * @throws NotFound      when the token is not the one of the log, or somebody is entered already
     * @throws RuleViolation when the password does not do, or both logins are one; the token stays good
     */
    @Transactional
    @PreAuthorize("permitAll()")
    public InitialPassword found(String token, PersonDraft administrator, String password,
                                 PersonDraft securityAdministrator) {
        use(token);
        InitialPassword first = enter(administrator, Role.ADMIN);
        people.findById(first.personId()).ifPresent(person -> passwords.choose(person, password));
        return enter(securityAdministrator, Role.SECURITY_ADMIN);
    }

    private InitialPassword enter(PersonDraft draft, Role role) {
        InitialPassword entered = register.enter(draft);
        rights.give(new GrantDraft(entered.personId(), role, null, null, AsOf.today(clock).day(), null), null);
        return entered;
    }

    private void use(String token) {
        if (!isOpen() || !invitation.takeUnlessUndone(token)) {
            trail.recordApart(TrailKind.REFUSAL, "setup", "", null, null);
            throw new NotFound("setup", "");
        }
    }
}
