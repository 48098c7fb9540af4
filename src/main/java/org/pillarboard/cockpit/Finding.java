package org.pillarboard.cockpit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.Board;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.pillar.PillarRow;
import org.pillarboard.rule.PillarScore;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.PeriodKind;
import org.pillarboard.shared.Rag;

/**
 * What a page finds in its figures, in clauses: its title. Pure.
 *
 * @param board of the year so far
 * @param span  what the progress speaks of
 * @param asked the first day anything is asked of the unit; empty where nothing ever is. Looked for only where there is nothing else to say
 */
record Finding(Board board, PeriodKind span, Supplier<Optional<LocalDate>> asked) {

    private static final Comparator<PillarCard> WORST = Comparator
            .comparing((PillarCard card) -> Objects.requireNonNullElse(card.score().rag(), Rag.GREEN)).reversed()
            .thenComparing(card -> card.progress().deviation().orElse(BigDecimal.ZERO))
            .thenComparing(card -> -card.score().red());

    /** Of the cockpit: how far, how fast, and who is worst. */
    List<Clause> of(List<PillarCard> cards, Progress overall) {
        if (hasNoFigures(board.readings().values())) {
            return List.of(nothing());
        }
        var score = board.score();
        boolean coloured = cards.stream().anyMatch(card -> card.score().rag() != null);
        boolean early = score.isEarly() || score.speaksForFew() || !coloured && cards.stream().anyMatch(card -> card.score().rated() > 0);
        var clauses = new ArrayList<>(early ? List.of(early(score)) : progress(null, overall));
        if (!early || coloured) {
            clauses.add(lights(cards));
        }
        return List.copyOf(clauses);
    }

    /** What is said instead of a progress that would speak for a few. */
    private Clause early(PillarScore score) {
        return new Clause.Early(board.period(), score.rated(), score.notReported(), score.notDue(), score.unrated() - score.notDue());
    }

    /** How far and how fast; of a month or quarter how much of what its part of the plan asked for. */
    private List<Clause> progress(@Nullable PillarRow pillar, Progress progress) {
        var clauses = new ArrayList<Clause>();
        if (progress.attainment() != null) {
            clauses.add(span == PeriodKind.YEAR ? new Clause.Reached(pillar, progress.attainment())
                    : new Clause.Kept(pillar, board.period().holding(span), board.period(), progress.attainment()));
        }
        if (span == PeriodKind.YEAR) {
            progress.writtenDeviation().ifPresent(deviation -> clauses.add(new Clause.Pace(deviation)));
        }
        return clauses;
    }

    private Clause lights(List<PillarCard> cards) {
        var rated = cards.stream().filter(card -> card.score().rag() != null).sorted(WORST).toList();
        if (rated.isEmpty()) {
            return new Clause.NotRated(measured(board.readings().values()));
        }
        Rag worst = Objects.requireNonNull(rated.getFirst().score().rag());
        return worst == Rag.GREEN ? new Clause.AllGreen(rated.size()) : new Clause.Worst(rated.stream()
                .filter(card -> card.score().rag() == worst).map(PillarCard::pillar).toList(), worst);
    }

    /** Of a pillar's page: how far, how fast, how many are off. */
    List<Clause> of(PillarCard card) {
        var readings = board.of(card.pillar().code());
        if (hasNoFigures(readings)) {
            return List.of(nothing());
        }
        PillarScore score = card.score();
        var clauses = new ArrayList<>(score.isEarly() ? List.of(early(score)) : progress(card.pillar(), card.progress()));
        if (score.isEarly() && score.rated() == 0) {
            return List.copyOf(clauses);
        }
        clauses.add(score.rated() == 0 ? new Clause.NotRated(measured(readings))
                : new Clause.Lights(card.pillar(), score.red(), score.amber(), score.green()));
        return List.copyOf(clauses);
    }

    private Clause nothing() {
        if (board.readings().values().stream().allMatch(one -> one.reading() instanceof Reading.NotAsked)) {
            return new Clause.NothingAsked(board.period(), asked.get().orElse(null));
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
