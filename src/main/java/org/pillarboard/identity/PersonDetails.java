package org.pillarboard.identity;

import java.time.Clock;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Tells Spring Security who wants in: the password's hash, whether the account is open, and the roles held today. */
@Component
class PersonDetails implements UserDetailsService {

    private final PersonRepository people;
    private final Standings standings;
    private final Clock clock;

    PersonDetails(PersonRepository people, Standings standings, Clock clock) {
        this.people = people;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        Person person = people.findByLogin(login).orElseThrow(() -> new UsernameNotFoundException(login));
        String[] roles = standings.of(person.login()).roles().stream().map(Role::authority).toArray(String[]::new);
        return User.withUsername(person.login()).password(person.passwordHash())
            .authorities(AuthorityUtils.createAuthorityList(roles))
            .accountLocked(person.isLocked(clock.instant())).disabled(person.isDisabled()).build();
    }
}
