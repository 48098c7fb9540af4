package org.pillarboard.issuance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pillarboard.evidence.PaperGuard;
import org.pillarboard.review.ReviewState;
import org.springframework.stereotype.Component;

/** Keeps the papers of a move from those who may not see the bond, or not yet the move. */
@Component
class MovePapers implements PaperGuard {

    private final StageMoveRepository moves;
    private final IssueGuard guard;

    MovePapers(StageMoveRepository moves, IssueGuard guard) {
        this.moves = moves;
        this.guard = guard;
    }

    @Override
    public String kind() {
        return StageMoves.SUBJECT;
    }

    @Override
    public boolean isOpen() {
        return guard.decides();
    }

    @Override
    public Set<UUID> seen(Collection<UUID> ids) {
        var asked = moves.findByIdIn(ids).stream().map(StageMove::toRow).toList();
        var bonds = asked.stream().filter(move -> !works(move)).map(MoveRow::bondId).collect(Collectors.toSet());
        var open = bonds.isEmpty() ? Set.<UUID>of() : inSight(moves.approvedOf(bonds).stream().map(StageMove::toRow).toList());
        return asked.stream().filter(move -> works(move) || move.review().state() == ReviewState.APPROVED && open.contains(move.bondId()))
                .map(MoveRow::id).collect(Collectors.toSet());
    }

    private boolean works(MoveRow move) {
        return guard.owns(move.unitCode()) || guard.decides();
    }

    private Set<UUID> inSight(List<MoveRow> approved) {
        return Pipeline.of(LocalDate.EPOCH, approved).issues().stream().filter(guard::sees).map(BondIssue::id).collect(Collectors.toSet());
    }
}
