package org.pillarboard.launch;

import java.util.Map;
import java.util.Optional;

/** The address of a database and its two accounts; the migrating one may be missing when one account does both. */
record DatabaseAccess(String url, Map<String, String> environment) {

    private static final String URL = "PILLARBOARD_DB_URL";

    /** A database named from outside: the product reads the variables itself. */
    static Optional<DatabaseAccess> fromEnvironment() {
        return Optional.ofNullable(System.getenv(URL))
                .filter(url -> !url.isBlank())
                .map(url -> new DatabaseAccess(url, Map.of()));
    }

    static DatabaseAccess of(String url, Passwords passwords) {
        return new DatabaseAccess(url, Map.of(
                URL, url,
                "PILLARBOARD_DB_USER", "pillarboard_app",
                "PILLARBOARD_DB_PASSWORD", passwords.app(),
                "PILLARBOARD_DB_MIGRATE_USER", "pillarboard_migrate",
                "PILLARBOARD_DB_MIGRATE_PASSWORD", passwords.migrate()));
    }
}
