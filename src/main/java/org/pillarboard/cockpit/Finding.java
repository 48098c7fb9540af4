package org.pillarboard.cockpit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.pillarboard.observation.Board;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.rule.PillarScore;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.Rag;

/** What a page finds in its figures, in clauses: its title. Pure. */
final class Finding {

    private static final Comparator<PillarCard> WORST = Comparator
            .comparing((PillarCard card) -> Objects.requireNonNullElse(card.score().rag(), Rag.GREEN)).reversed()
            .thenComparing(card -> card.progress().deviation().orElse(BigDecimal.ZERO))
            .thenComparing(card -> -card.score().red());

    private Finding() {
    }

    /** Of the cockpit: how far, how fast, and who is worst. */
    static List<Clause> of(List<PillarCard> cards, Progress overall, Board board) {
        if (hasNoFigures(board.readings().values())) {
            return List.of(nothing(board));
        }
        var clauses = new ArrayList<Clause>();
        if (overall.attainment() != null) {
            clauses.add(new Clause.Reached(null, overall.attainment()));
        }
        overall.deviation().ifPresent(deviation -> clauses.add(new Clause.Pace(deviation)));
        clauses.add(lights(cards, board));
        return List.copyOf(clauses);
    }

    private static Clause lights(List<PillarCard> cards, Board board) {
        var rated = cards.stream().filter(card -> card.score().rag() != null).sorted(WORST).toList();
        if (rated.isEmpty()) {
            return new Clause.NotRated(measured(board.readings().values()));
        }
        Rag worst = Objects.requireNonNull(rated.getFirst().score().rag());
        return worst == Rag.GREEN ? new Clause.AllGreen(rated.size()) : new Clause.Worst(rated.stream()
                .filter(card -> card.score().rag() == worst).map(PillarCard::pillar).toList(), worst);
    }

    /** Of a pillar's page: how far, how fast, how many are off. */
    static List<Clause> of(PillarCard card, Board board) {
        var readings = board.of(card.pillar().code());
        if (hasNoFigures(readings)) {
            return List.of(nothing(board));
        }
        var clauses = new ArrayList<Clause>();
        var progress = card.progress();
        if (progress.attainment() != null) {
            clauses.add(new Clause.Reached(card.pillar(), progress.attainment()));
        }
        progress.deviation().ifPresent(deviation -> clauses.add(new Clause.Pace(deviation)));
        PillarScore score = card.score();
        clauses.add(score.rated() == 0 ? new Clause.NotRated(measured(readings))
                : new Clause.Lights(card.pillar(), score.red(), score.amber(), score.green()));
        return List.copyOf(clauses);
    }

    private static Clause nothing(Board board) {
        if (board.readings().isEmpty()) {
            return new Clause.NothingAsked();
        }
        return board.readings().values().stream().map(IndicatorReading::reading)
                .filter(Reading.NotDue.class::isInstance).map(Reading.NotDue.class::cast).map(Reading.NotDue::dueOn)
                .min(Comparator.naturalOrder()).<Clause>map(dueOn -> new Clause.NothingDue(board.period(), dueOn))
                .orElseGet(() -> new Clause.NothingOfficial(board.period()));
    }

    private static boolean hasNoFigures(Collection<IndicatorReading> readings) {
        return measured(readings) == 0 && readings.stream().noneMatch(one -> one.reading() instanceof Reading.Stale);
    }

    private static int measured(Collection<IndicatorReading> readings) {
        return (int) readings.stream().filter(one -> one.reading() instanceof Reading.Measured && one.known() != null).count();
    }
}
