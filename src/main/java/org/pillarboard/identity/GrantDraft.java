package org.pillarboard.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.RuleViolation;

/**
 * A right to be given. OWNER names a unit, REVIEWER a section, all others neither.
 *
 * @param fromOn  first day
 * @param untilOn last day; absent: until revoked
 * @throws RuleViolation {@code grant.ownerNeedsUnit}, {@code grant.reviewerNeedsSection}, {@code grant.noPlace} or
 *                       {@code grant.endsBeforeStart}
 */
public record GrantDraft(UUID personId, Role role, @Nullable String unitCode, @Nullable String sectionCode,
                         LocalDate fromOn, @Nullable LocalDate untilOn) {

    public GrantDraft {
        if ((unitCode != null) != (role == Role.OWNER)) {
            throw new RuleViolation(role == Role.OWNER ? "grant.ownerNeedsUnit" : "grant.noPlace");
        }
        if ((sectionCode != null) != (role == Role.REVIEWER)) {
            throw new RuleViolation(role == Role.REVIEWER ? "grant.reviewerNeedsSection" : "grant.noPlace");
        }
        if (untilOn != null && untilOn.isBefore(fromOn)) {
            throw new RuleViolation("grant.endsBeforeStart");
        }
    }

    @Override
    public String toString() {
        String place = unitCode != null ? " " + unitCode : sectionCode != null ? " " + sectionCode : "";
        return role + place + " " + fromOn + ".." + (untilOn == null ? "" : untilOn);
    }
}
