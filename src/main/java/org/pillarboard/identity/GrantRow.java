package org.pillarboard.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right in a list.
 *
 * @param unitCode    the unit an OWNER reports for
 * @param sectionCode the section a REVIEWER decides for
 * @param grantedBy   who gave it; absent for the rights of the first set-up
 * @param revokedAt   absent while it stands
 */
public record GrantRow(UUID id, UUID personId, String login, String personName, Role role, @Nullable String unitCode,
                       @Nullable String sectionCode, LocalDate fromOn, @Nullable LocalDate untilOn,
                       @Nullable UUID grantedBy, Instant grantedAt, @Nullable Instant revokedAt) {
}
