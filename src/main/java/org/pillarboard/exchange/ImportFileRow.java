package org.pillarboard.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that was taken in.
 *
 * @param evidenceId the file itself, kept behind each of its figures
 * @param rowsRead   rows below its header
 */
public record ImportFileRow(UUID id, String sha256, String fileName, UUID evidenceId, int rowsRead, int rowsLeftOut,
        int figuresNew, int figuresChanged, int figuresUnchanged, String importedByName, Instant importedAt) {
}
