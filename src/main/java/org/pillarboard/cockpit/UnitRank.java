package org.pillarboard.cockpit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.observation.Board;
import org.pillarboard.observation.PillarBoards;
import org.pillarboard.rule.PillarScore;
import org.pillarboard.shared.Rag;

/** A unit's place in a pillar's ranking. */
public record UnitRank(UnitRow unit, PillarScore score) {

    static final Comparator<UnitRank> BEST = Comparator
            .comparing((UnitRank rank) -> rank.progress().isKnown() ? 0 : 1)
            .thenComparing(rank -> Objects.requireNonNullElse(rank.progress().attainment(), BigDecimal.ZERO).negate())
            .thenComparing(rank -> Objects.requireNonNullElse(rank.score.rag(), Rag.RED))
            .thenComparing(rank -> rank.green().negate())
            .thenComparing(rank -> rank.score.red());

    public Progress progress() {
        return Progress.of(score);
    }

    /** The green share of what is rated; 0 where nothing is. */
    private BigDecimal green() {
        return score.rated() == 0 ? BigDecimal.ZERO
                : BigDecimal.valueOf(score.green()).divide(BigDecimal.valueOf(score.rated()), MathContext.DECIMAL32);
    }

    /**
     * The units below that are asked for something in the pillar, the furthest first, those without a plan last: these by their
     * light and then by how much of what is rated is green.
     */
    static List<UnitRank> of(PillarBoards boards, String pillarCode, UnitTree tree) {
        return boards.below().values().stream().filter(board -> !board.readings().isEmpty())
                .map(board -> rank(board, pillarCode, tree)).sorted(BEST).toList();
    }

    private static UnitRank rank(Board board, String pillarCode, UnitTree tree) {
        return new UnitRank(tree.get(board.unitCode()), board.score(pillarCode));
    }
}
