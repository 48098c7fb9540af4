package org.pillarboard.issuance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.review.Review;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.review.Signature;

/**
 * A step of a bond into a stage, in whatever hands it is.
 *
 * @param returned what it said when it was given back last; null where it never was
 */
public record MoveRow(UUID id, UUID bondId, String unitCode, IssueStage stage, MoveSheet sheet, Review review, Signature draftedBy,
        Instant draftedAt, long version, @Nullable MoveSheet returned) {

    /** The day it happened; only of one that was handed in. */
    public LocalDate on() {
        return sheet.day(IssueField.ON).orElseThrow();
    }

    /** The same with some numbers of older debts left out. */
    MoveRow masking(Set<String> hidden) {
        var links = sheet.links().stream().map(line -> hidden.contains(line.oldCode().strip()) ? line.masked() : line).toList();
        return new MoveRow(id, bondId, unitCode, stage, sheet.withLinks(links), review, draftedBy, draftedAt, version, returned);
    }

    /** What its fields said when it was given back last, as far as they say something else now. */
    public Map<IssueField, String> corrected() {
        var former = new EnumMap<IssueField, String>(IssueField.class);
        if (returned != null) {
            stage.fields().stream().filter(field -> !returned.text(field).equals(sheet.text(field)))
                    .forEach(field -> former.put(field, returned.text(field)));
        }
        return former;
    }

    /** Whether it names other debts it repays, or other amounts, than when it was given back last. */
    public boolean hasOtherLinks() {
        return returned != null && !returned.links().equals(sheet.links());
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
