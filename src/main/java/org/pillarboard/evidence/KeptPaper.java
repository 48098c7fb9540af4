package org.pillarboard.evidence;

import java.time.Instant;
import java.util.UUID;

/** A file that is kept already and can stand behind one thing more. */
public record KeptPaper(UUID id, String fileName, String uploadedByName, Instant uploadedAt) {
}
