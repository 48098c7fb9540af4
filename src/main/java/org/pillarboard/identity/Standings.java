package org.pillarboard.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.cache.Kept;
import org.pillarboard.shared.AsOf;
import org.springframework.stereotype.Component;

/** The standing of everybody who was asked about today, held in memory until a grant or an account changes. */
@Component
class Standings {

    private final PersonRepository people;
    private final GrantRepository grants;
    private final Clock clock;
    private final Kept<Map<String, Standing>> byLogin = new Kept<>(HashMap::new);

    Standings(PersonRepository people, GrantRepository grants, Clock clock) {
        this.people = people;
        this.grants = grants;
        this.clock = clock;
    }

    Standing of(String login) {
        if (login.isEmpty()) {
            return Standing.NOBODY;
        }
        Map<String, Standing> known = byLogin.get();
        String key = login.toLowerCase(Locale.ROOT);
        LocalDate today = AsOf.today(clock).day();
        Standing standing = find(known, key);
        if (standing == null || !standing.day().equals(today)) {
            standing = read(login, today);
            keep(known, key, standing);
        }
        return standing;
    }

    @Nullable
    private static Standing find(Map<String, Standing> known, String key) {
        synchronized (known) {
            return known.get(key);
        }
    }

    /** A map that was forgotten while we read is written in vain: nobody looks there any more. */
    private static void keep(Map<String, Standing> known, String key, Standing standing) {
        synchronized (known) {
            known.put(key, standing);
        }
    }

    private Standing read(String login, LocalDate today) {
        return people.findByLogin(login)
            .map(person -> Standing.of(person, grants.findByPersonIdAndRevokedAtIsNull(person.id()), today))
            .orElseGet(() -> Standing.withoutRights(null, login, login, today, false));
    }

    /** To be called in the transaction that changes a person or a grant. */
    void change() {
        byLogin.changes();
    }
}
