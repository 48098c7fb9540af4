package org.pillarboard.debt;

import java.time.Instant;
import java.util.UUID;

/** A sheet as it was last kept, by whom and when; whoever types on names the version they have seen. */
public record KeptSheet(UUID filingId, FilingSheet sheet, String savedByName, Instant savedAt, long version) {
}
