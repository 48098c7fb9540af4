package org.pillarboard.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in a list. */
public record PersonRow(UUID id, String login, String name, Instant createdAt, @Nullable Instant lastLoginAt,
                        @Nullable Instant lockedUntil, @Nullable Instant disabledAt, boolean mustChangePassword) {

    /** Whether too many wrong passwords keep the account shut at that moment. */
    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }
}
