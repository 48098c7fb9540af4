package org.pillarboard.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file behind a number.
 *
 * @param sha256    of the content, in hex
 * @param mediaType as detected from the content, never as the name claims
 * @param sizeBytes of the content
 * @param linkedAt  since when it stands there, brought or kept already
 * @param removedAt since when it is taken away, or since when that was approved; null: it is not
 * @param paper     the kind of paper it is there; empty where none was asked for
 * @param replacedBy the newer version that stands in its place; null: it is the newest
 * @param places     how many figures and milestones it stands behind; 0 where that is not told
 * @param guarded    how many of them, besides those asked for, may be kept from some who see the unit
 */
public record EvidenceRow(UUID id, UUID subjectId, String fileName, String mediaType, long sizeBytes, String sha256,
        String uploadedByName, Instant uploadedAt, Instant linkedAt, @Nullable Instant removedAt, String paper,
        @Nullable UUID replacedBy, long places, long guarded) {

    /** Whether it is a former version of a paper. */
    public boolean isFormer() {
        return replacedBy != null;
    }

    /** Those of the papers behind one subject that stood there at a moment; of what was replaced later the former is the newest. */
    public static List<EvidenceRow> at(Instant moment, List<EvidenceRow> papers) {
        var there = papers.stream().filter(paper -> stoodAt(moment, paper.linkedAt, paper.removedAt)).toList();
        var ids = there.stream().map(EvidenceRow::id).collect(Collectors.toSet());
        return there.stream().map(paper -> paper.isFormer() && !ids.contains(paper.replacedBy) ? paper.asNewest() : paper).toList();
    }

    static boolean stoodAt(Instant moment, Instant linkedAt, @Nullable Instant removedAt) {
        return !linkedAt.isAfter(moment) && (removedAt == null || removedAt.isAfter(moment));
    }

    private EvidenceRow asNewest() {
        return new EvidenceRow(id, subjectId, fileName, mediaType, sizeBytes, sha256, uploadedByName, uploadedAt, linkedAt, removedAt, paper, null,
                places, guarded);
    }

    EvidenceRow withoutPlaces() {
        return new EvidenceRow(id, subjectId, fileName, mediaType, sizeBytes, sha256, uploadedByName, uploadedAt, linkedAt, removedAt, paper, replacedBy,
                0, guarded);
    }

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
