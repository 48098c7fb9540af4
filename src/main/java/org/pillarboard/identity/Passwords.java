package org.pillarboard.identity;

import java.time.Clock;
import org.pillarboard.shared.RuleViolation;
import org.springframework.data.domain.Limit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords, remembers the last five of a person, and refuses weak ones and repeats. */
@Component
class Passwords {

    private static final int REMEMBERED = 5;

    private final PasswordEncoder encoder;
    private final FormerPasswordRepository former;
    private final Clock clock;

    Passwords(PasswordEncoder encoder, FormerPasswordRepository former, Clock clock) {
        this.encoder = encoder;
        this.former = former;
        this.clock = clock;
    }

    /** The hash of a password made for a person's first log-in; it is not remembered, since it is not the person's own. */
    String initial(String password) {
        return encoder.encode(password);
    }

    boolean matches(String password, Person person) {
        return encoder.matches(password, person.passwordHash());
    }

    /** Checks the person's own choice and sets it. */
    void choose(Person person, String password) {
        PasswordRule.check(person.login(), password);
        boolean repeated = matches(password, person) || former.latest(person.id(), Limit.of(REMEMBERED)).stream()
            .anyMatch(hash -> encoder.matches(password, hash));
        if (repeated) {
            throw new RuleViolation("password.repeated", REMEMBERED);
        }
        String hash = encoder.encode(password);
        person.changePassword(hash);
        former.save(new FormerPassword(person.id(), hash, clock.instant()));
    }
}
