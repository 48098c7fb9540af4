package org.pillarboard.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.pillarboard.shared.AsOf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The standing of everybody who was asked about today, held in memory until a grant or an account changes. */
@Component
class Standings {

    private final PersonRepository people;
    private final GrantRepository grants;
    private final Clock clock;
    private final Map<String, Standing> byLogin = new ConcurrentHashMap<>();

    Standings(PersonRepository people, GrantRepository grants, Clock clock) {
        this.people = people;
        this.grants = grants;
        this.clock = clock;
    }

    Standing of(String login) {
        String key = login.toLowerCase(Locale.ROOT);
        LocalDate today = AsOf.today(clock).day();
        Standing known = byLogin.get(key);
        if (known != null && known.day().equals(today)) {
            return known;
        }
        return byLogin.compute(key, (k, former) -> read(login, today));
    }

    private Standing read(String login, LocalDate today) {
        return people.findByLogin(login)
            .map(person -> Standing.of(person, grants.findByPersonIdAndRevokedAtIsNull(person.id()), today))
            .orElseGet(() -> Standing.withoutRights(null, login, login, today));
    }

    /** To be called in the transaction that changes the person or the grants. */
    void changes(UUID personId) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                byLogin.values().removeIf(standing -> standing.id() == null || personId.equals(standing.id()));
            }
        });
    }
}
