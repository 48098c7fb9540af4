package org.pillarboard.issuance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.review.Round;

/**
 * A move that waits, with what a decision needs.
 *
 * @param issue        the bond as it stands; none before its plan is approved
 * @param registration it is issued under or comes under
 * @param rounds       it went, of one that was given back before
 */
public record MoveReview(MoveRow move, @Nullable BondIssue issue, @Nullable Registration registration, List<EvidenceRow> files,
        List<Round> rounds) {

    public String name() {
        return issue == null ? move.sheet().text(IssueField.NAME) : issue.name();
    }
}
