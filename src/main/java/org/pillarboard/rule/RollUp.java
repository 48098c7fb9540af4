package org.pillarboard.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;

/** From the readings of a pillar to its score and colour: worst first, never a plain average. */
public final class RollUp {

    private RollUp() {
    }

    /**
     * Red when a veto indicator is red or at least a quarter of the rated ones are; amber when any is red or at least a
     * quarter are amber; else green; no colour when none is rated. Where fewer are rated than lack their figure there is no
     * progress, and no colour but a red that the others cannot mend. What nobody is asked for does not count.
     */
    public static PillarScore score(List<RollUpEntry> all) {
        var entries = all.stream().filter(e -> !(e.reading() instanceof Reading.NotAsked)).toList();
        int green = count(entries, Rag.GREEN);
        int amber = count(entries, Rag.AMBER);
        int red = count(entries, Rag.RED);
        int missing = (int) entries.stream().filter(e -> isMissing(e.reading())).count();
        List<String> vetoedBy = entries.stream().filter(e -> e.veto() && isRed(e)).map(RollUpEntry::code).toList();
        int notDue = (int) entries.stream().filter(e -> e.reading() instanceof Reading.NotDue).count();
        var score = new PillarScore(mean(entries, e -> Exact.orZero(e.attainment()).max(BigDecimal.ZERO).min(BigDecimal.ONE)),
                mean(entries, e -> Exact.orZero(e.expected()).min(BigDecimal.ONE)), colour(green, amber, red, vetoedBy),
                green, amber, red, entries.size() - green - amber - red - missing, missing, notDue, vetoedBy);
        return score.isEarly() ? early(score) : score;
    }

    private static PillarScore early(PillarScore score) {
        boolean lost = !score.vetoedBy().isEmpty() || 4 * score.red() >= score.rated() + score.lacking();
        return new PillarScore(null, null, lost ? Rag.RED : null, score.green(), score.amber(), score.red(),
                score.unrated(), score.notReported(), score.notDue(), score.vetoedBy());
    }

    private static @Nullable Rag colour(int green, int amber, int red, List<String> vetoedBy) {
        int rated = green + amber + red;
        if (rated == 0) {
            return null;
        }
        if (!vetoedBy.isEmpty() || 4 * red >= rated) {
            return Rag.RED;
        }
        return red > 0 || 4 * amber >= rated ? Rag.AMBER : Rag.GREEN;
    }

    private static int count(List<RollUpEntry> entries, Rag rag) {
        return (int) entries.stream().filter(e -> rag(e).filter(rag::equals).isPresent()).count();
    }

    private static boolean isRed(RollUpEntry entry) {
        return rag(entry).filter(Rag.RED::equals).isPresent();
    }

    private static Optional<Rag> rag(RollUpEntry entry) {
        return switch (entry.reading()) {
            case Reading.Measured m -> m.judgement().findRag();
            case Reading.NotReported n -> Optional.empty();
            case Reading.NotDue n -> Optional.empty();
            case Reading.NotAsked n -> Optional.empty();
            case Reading.Stale s -> Optional.empty();
        };
    }

    private static boolean isMissing(Reading reading) {
        return switch (reading) {
            case Reading.NotReported n -> true;
            case Reading.Stale s -> true;
            case Reading.Measured m -> m.judgement() instanceof Judgement.Incomplete;
            case Reading.NotDue n -> false;
            case Reading.NotAsked n -> false;
        };
    }

    /** Over the indicators that have both, so that reached and promised speak of the same ones. */
    private static @Nullable BigDecimal mean(List<RollUpEntry> entries, Function<RollUpEntry, BigDecimal> of) {
        List<RollUpEntry> paced = entries.stream().filter(RollUp::isPaced).toList();
        BigDecimal weight = paced.stream().map(RollUpEntry::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weight.signum() == 0) {
            return null;
        }
        return Exact.divide(paced.stream().map(e -> of.apply(e).multiply(e.weight())).reduce(BigDecimal.ZERO, BigDecimal::add),
                weight);
    }

    private static boolean isPaced(RollUpEntry entry) {
        return Objects.nonNull(entry.attainment()) && Objects.nonNull(entry.expected());
    }
}
