package org.pillarboard.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A way back for somebody whom nobody in the product may give a new password, like the only security administrator: whoever
 * runs the machine lets the product make a link, which opens one account, once, within the hour.
 */
@Service
@Transactional(readOnly = true)
public class PasswordLink {

    private static final Duration GOOD_FOR = Duration.ofHours(1);

    private final PersonRepository people;
    private final Passwords passwords;
    private final Departures departures;
    private final Trail trail;
    private final Clock clock;
    private final OneTimeToken secret = new OneTimeToken();
    private volatile @Nullable Offer offer;

    PasswordLink(PersonRepository people, Passwords passwords, Departures departures, Trail trail, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.departures = departures;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The token of a new link; a former one is worthless from now on.
     *
     * @throws NotFound when nobody has that login
     */
    @Transactional
    String make(String login) {
        Person person = find(login);
        offer = new Offer(person.login(), clock.instant().plus(GOOD_FOR));
        trail.record(TrailKind.PASSWORD, "person", person.login(), null, "linkMade");
        return secret.renew();
    }

    /** Whose password the token changes now; nobody's where it is used, too old or wrong. */
    public Optional<String> loginFor(String token) {
        return Optional.ofNullable(offer).filter(made -> secret.isGood(token) && clock.instant().isBefore(made.until())).map(Offer::login);
    }

    /**
     * Sets the password, opens a locked account and ends the person's sessions.
     *
     * @throws NotFound      when the token is not good
     * @throws RuleViolation when the password does not do; the token stays good
     */
    @Transactional
    @PreAuthorize("permitAll()")
    public void choose(String token, String chosen) {
        String login = loginFor(token).orElse("");
        if (login.isEmpty() || !secret.takeUnlessUndone(token)) {
            trail.recordApart(TrailKind.REFUSAL, "passwordLink", login, null, null);
            throw new NotFound("passwordLink", "");
        }
        Person person = find(login);
        passwords.choose(person, chosen);
        person.unlock();
        departures.of(person.id());
        trail.record(TrailKind.PASSWORD, "person", login, null, "chosenByLink");
    }

    private Person find(String login) {
        return people.findByLogin(login).orElseThrow(() -> new NotFound("person", login));
    }

    private record Offer(String login, Instant until) {
    }
}
