package org.pillarboard.identity;

import java.util.Set;

/**
 * What a person may do. The last three are the three hands (三员): one creates people without rights, one grants, one
 * reads the trail; whoever holds one of them holds nothing else and sees no business data.
 */
public enum Role {
    /** Looks at the whole city. */
    LEADER,
    /** Decides on submissions of certain sections; sees the whole city. */
    REVIEWER,
    /** Reports for certain units; sees these with everything below them. */
    OWNER,
    ADMIN, SECURITY_ADMIN, AUDITOR;

    private static final Set<Role> HANDS = Set.of(ADMIN, SECURITY_ADMIN, AUDITOR);
    private static final Set<Role> BEYOND_ADMINISTRATOR = Set.of(SECURITY_ADMIN, AUDITOR);

    /** Whether this is one of the three hands. */
    public boolean isHand() {
        return HANDS.contains(this);
    }

    /** Whether the administrator must not come into the account of whoever holds it. */
    public boolean isBeyondAdministrator() {
        return BEYOND_ADMINISTRATOR.contains(this);
    }

    /** Whether one person may hold both. */
    public boolean goesWith(Role other) {
        return this == other || !isHand() && !other.isHand();
    }

    /** The name Spring Security knows the role by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
