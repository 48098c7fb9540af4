package org.pillarboard.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pillarboard.identity.Role;

/**
 * An invented person.
 *
 * @param places units of an owner, sections of a reviewer; none for the others
 */
record Player(String login, String name, Role role, List<String> places) {

    static final String ADMIN = "admin";
    static final String SECURITY = "security";
    /** What everybody of the demonstration logs in with. It is written in the README, and exists nowhere else. */
    static final String PASSWORD = "Demo-2026";

    static List<Player> all() {
        return Table.read("people").stream().map(row -> new Player(row.get("login"), row.get("name"),
                Role.valueOf(row.get("role")), Arrays.stream(row.get("places").split(" ")).filter(place -> !place.isEmpty())
                        .toList())).toList();
    }

    static Player of(String login) {
        return all().stream().filter(player -> player.login().equals(login)).findFirst().orElseThrow();
    }

    /** The login of the one who reports for a unit. */
    static String reporterOf(String unitCode) {
        return "owner-" + unitCode.replace("DEMO-", "").toLowerCase(Locale.ROOT);
    }

    /** The login of the one who decides for a section. */
    static String reviewerOf(String sectionCode) {
        return "reviewer-" + sectionCode.toLowerCase(Locale.ROOT);
    }
}
