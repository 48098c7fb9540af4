package org.pillarboard.issuance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pillarboard.review.Review;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.review.Signature;

/** A step of a bond into a stage, in whatever hands it is. */
public record MoveRow(UUID id, UUID bondId, String unitCode, IssueStage stage, MoveSheet sheet, Review review, Signature draftedBy,
        Instant draftedAt, long version) {

    /** The day it happened; only of one that was handed in. */
    public LocalDate on() {
        return sheet.day(IssueField.ON).orElseThrow();
    }

    /** What keeps it from being handed in, field by field. */
    public List<IssueProblem> problems() {
        return MoveCheck.problems(stage, sheet);
    }

    /** What a decision about it names. */
    public ReviewRef ref() {
        return new ReviewRef(StageMoves.SUBJECT, id, version);
    }
}
