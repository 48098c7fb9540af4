package org.pillarboard.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the count of wrong passwords and writes every log-in, failure, lock and log-out into the trail. */
@Component
class LogIns {

    private static final String SUBJECT = "login";

    private final PersonRepository people;
    private final StrangerTries strangers = new StrangerTries();
    private final Trail trail;
    private final Clock clock;

    LogIns(PersonRepository people, Trail trail, Clock clock) {
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Optional<UUID> succeeded(String login) {
        Optional<Person> person = people.findToCount(login);
        person.ifPresent(each -> each.loggedIn(clock.instant()));
        trail.record(TrailKind.LOG_IN, SUBJECT, login, null, null);
        return person.map(Person::id);
    }

    /** Counts a wrong password, and locks the account at the fifth in a row. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String login) {
        Instant now = clock.instant();
        trail.record(TrailKind.LOG_IN_FAILED, SUBJECT, login, null, "BadCredentials");
        boolean locked = people.findToCount(login).map(person -> person.failed(now))
            .orElseGet(() -> strangers.failed(login, now));
        if (locked) {
            trail.record(TrailKind.ACCOUNT_LOCKED, SUBJECT, login, null, now.plus(Person.LOCK).toString());
        }
    }

    /** Notes a log-in that was refused before the password was looked at: the account is locked or disabled. */
    @Transactional
    public void refused(String login, String why) {
        trail.record(TrailKind.LOG_IN_FAILED, SUBJECT, login, null, why);
    }

    @Transactional
    public void ended(String login) {
        trail.record(TrailKind.LOG_OUT, SUBJECT, login, null, null);
    }

    @Transactional(readOnly = true)
    public Optional<Instant> lockedUntil(String login) {
        Instant now = clock.instant();
        return people.findByLogin(login).map(person -> Optional.ofNullable(person.lockedUntil()))
            .orElseGet(() -> strangers.lockedUntil(login)).filter(now::isBefore);
    }
}
