package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.review.Round;

/**
 * A bond whole.
 *
 * @param issue        none before its plan is approved, nor on a day before that
 * @param open         the move that is not approved, for those who type or decide it
 * @param registration it is issued under
 * @param files        the papers of its moves, by move
 * @param next         the stages its owner may begin now
 * @param owed         what the ledger still owes of one that was reported as repaid, in yuan; none where the two agree
 * @param rounds       how its moves went from hand to hand, by move, for those who type or decide
 */
public record IssueDetail(UUID bondId, String unitCode, @Nullable BondIssue issue, @Nullable MoveRow open,
        @Nullable Registration registration, Map<UUID, List<EvidenceRow>> files, Set<IssueStage> next, boolean mine,
        @Nullable BigDecimal owed, Map<UUID, List<Round>> rounds) {

    /** The same on a day nothing was known of it. */
    IssueDetail unknown() {
        return new IssueDetail(bondId, unitCode, null, null, null, Map.of(), Set.of(), mine, null, Map.of());
    }

    /** Whether nothing was known of it on the day asked for. */
    public boolean isUnknown() {
        return issue == null && open == null;
    }

    public List<EvidenceRow> filesOf(MoveRow move) {
        return files.getOrDefault(move.id(), List.of());
    }

    public List<Round> roundsOf(MoveRow move) {
        return rounds.getOrDefault(move.id(), List.of());
    }

    public String name() {
        return issue != null ? issue.name() : open == null ? "" : open.sheet().text(IssueField.NAME);
    }
}
