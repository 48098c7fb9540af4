package org.pillarboard.identity;

import java.util.UUID;

/**
 * A password made by the product, shown once and changed at the first log-in; afterwards only its hash is known.
 */
public record InitialPassword(UUID personId, String name, String login, String password) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "InitialPassword[" + login + "]";
    }
}
