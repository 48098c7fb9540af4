package org.pillarboard.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * A file behind a number.
 *
 * @param sha256    of the content, in hex
 * @param mediaType as detected from the content, never as the name claims
 * @param sizeBytes of the content
 */
public record EvidenceRow(UUID id, UUID subjectId, String fileName, String mediaType, long sizeBytes, String sha256,
        String uploadedByName, Instant uploadedAt) {

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    public boolean isPdf() {
        return mediaType.equals("application/pdf");
    }

    /** Whether a page may show it: nothing in it can run there. */
    public boolean isShowable() {
        return FileCheck.SHOWABLE.contains(mediaType);
    }
}
