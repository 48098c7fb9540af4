package org.pillarboard.issuance;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.review.ReviewState;
import org.pillarboard.review.Round;
import org.pillarboard.review.Rounds;
import org.pillarboard.shared.AsOf;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The section's side of the pipeline (发行审核): what waits, decided through the common inbox. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('REVIEWER')")
public class IssueReviews {

    private static final Comparator<MoveRow> OLDEST_FIRST = Comparator.comparing((MoveRow row) -> Objects.requireNonNull(
            row.review().submittedAt()));

    private final StageMoveRepository moves;
    private final IssuePlanRepository plans;
    private final Evidences evidences;
    private final Rounds rounds;
    private final IssueGuard guard;
    private final Clock clock;

    IssueReviews(StageMoveRepository moves, IssuePlanRepository plans, Evidences evidences, Rounds rounds, IssueGuard guard,
            Clock clock) {
        this.moves = moves;
        this.plans = plans;
        this.evidences = evidences;
        this.rounds = rounds;
        this.guard = guard;
        this.clock = clock;
    }

    /** Moves that wait for the ledger's section, the oldest first; for other sections none does. Two selects, one more where some were given back. */
    public List<MoveReview> pending() {
        var rows = guard.decides() ? moves.waitingAndFormer().stream().map(StageMove::toRow).toList() : List.<MoveRow>of();
        var waiting = rows.stream().filter(row -> row.review().state() == ReviewState.SUBMITTED).sorted(OLDEST_FIRST)
                .limit(MoveQueue.SHOWN).toList();
        var pipeline = Pipeline.of(AsOf.today(clock).day(),
                rows.stream().filter(row -> row.review().state() == ReviewState.APPROVED).toList());
        var files = evidences.behind(StageMoves.SUBJECT, waiting.stream().map(MoveRow::id).toList());
        var back = waiting.stream().filter(move -> move.returned() != null).map(MoveRow::id).toList();
        var gone = back.isEmpty() ? Map.<UUID, List<Round>>of() : rounds.of(StageMoves.SUBJECT, back);
        return waiting.stream().map(move -> {
            var issue = pipeline.find(move.bondId()).orElse(null);
            var number = move.stage() == IssueStage.REGISTERED ? move.sheet().text(IssueField.NUMBER)
                    : issue == null ? "" : issue.registration().orElse("");
            return new MoveReview(move, issue, pipeline.registration(number).orElse(null), files.getOrDefault(move.id(), List.of()),
                    gone.getOrDefault(move.id(), List.of()));
        }).toList();
    }

    /** Plans that wait, the oldest first, each with the one it would replace and the rounds it went. Two selects. */
    public List<PlanReview> plans() {
        var rows = guard.decides() ? plans.waitingAndFormer().stream().map(IssuePlan::toRow).toList() : List.<IssuePlanRow>of();
        var approved = rows.stream().filter(row -> row.review().state() == ReviewState.APPROVED).toList();
        var waiting = rows.stream().filter(row -> row.review().state() == ReviewState.SUBMITTED)
                .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.review().submittedAt()))).limit(MoveQueue.SHOWN).toList();
        var gone = waiting.isEmpty() ? Map.<UUID, List<Round>>of() : rounds.of(IssuePlans.SUBJECT, waiting.stream().map(IssuePlanRow::id).toList());
        return waiting.stream().map(row -> new PlanReview(row, approved.stream().filter(row::isBeside).reduce((one, newer) -> newer).orElse(null),
                gone.getOrDefault(row.id(), List.of()))).toList();
    }
}
