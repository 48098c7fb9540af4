package org.pillarboard.identity;

import java.util.Collection;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The password that all people of the demonstration share. */
@Component
class CommonPassword {

    private final PersonRepository people;
    private final Passwords passwords;
    private final Departures departures;
    private final Trail trail;

    CommonPassword(PersonRepository people, Passwords passwords, Departures departures, Trail trail) {
        this.people = people;
        this.passwords = passwords;
        this.departures = departures;
        this.trail = trail;
    }

    @Transactional
    void give(Collection<String> logins, String password) {
        logins.forEach(login -> PasswordRule.check(login, password));
        String hash = passwords.initial(password);
        for (String login : logins) {
            var person = people.findByLogin(login).orElseThrow();
            person.changePassword(hash);
            departures.of(person.id());
            trail.record(TrailKind.PASSWORD, "person", login, null, "demonstration");
        }
    }
}
