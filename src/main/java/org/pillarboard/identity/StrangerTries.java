package org.pillarboard.identity;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts wrong passwords for logins nobody has, and locks these too: otherwise the lock would tell a stranger which
 * logins exist. Bounded, the longest untouched goes first.
 */
final class StrangerTries {

    private static final int KEPT = 10_000;

    private final Map<String, Tries> byLogin = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > KEPT;
        }
    };

    synchronized boolean failed(String login, Instant now) {
        Tries tries = byLogin.getOrDefault(key(login), new Tries(0, null));
        if (tries.isLocked(now)) {
            return false;
        }
        boolean last = tries.count + 1 == Person.TRIES;
        byLogin.put(key(login), last ? new Tries(0, now.plus(Person.LOCK)) : new Tries(tries.count + 1, null));
        return last;
    }

    synchronized Optional<Instant> lockedUntil(String login) {
        return Optional.ofNullable(byLogin.get(key(login))).map(Tries::lockedUntil);
    }

    private static String key(String login) {
        return login.toLowerCase(Locale.ROOT);
    }

    private record Tries(int count, @Nullable Instant lockedUntil) {

        boolean isLocked(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }
    }
}
