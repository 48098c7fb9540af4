package org.pillarboard.cockpit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.BenchmarkRow;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Rag;

/**
 * Everything a pillar's page shows, for a unit, a period and a day as known.
 *
 * @param card     the pillar with its score and its months
 * @param finding  the title, clause by clause
 * @param readings the indicators the unit is asked for, in the catalogue's order
 * @param ranking  the units below, the furthest first
 * @param growth   of the local GDP that profit and revenue are held against; null where none is set
 */
public record PillarSnapshot(String unitCode, Period period, AsOf asOf, PillarCard card, List<Clause> finding,
        List<IndicatorReading> readings, List<UnitRank> ranking, @Nullable BenchmarkRow growth) {

    private static final Comparator<IndicatorReading> FIRST_TO_SEE = Comparator
            .comparing((IndicatorReading reading) -> reading.actual().isPresent() ? 0 : 1)
            .thenComparing(reading -> reading.rag().filter(Rag.RED::equals).isPresent() ? 0 : 1)
            .thenComparing(reading -> reading.indicator().standing().isHeadline() ? 0 : 1)
            .thenComparing(reading -> reading.rag().filter(Rag.AMBER::equals).isPresent() ? 0 : 1)
            .thenComparing(reading -> reading.promise().target() == null ? 1 : 0)
            .thenComparing((IndicatorReading reading) -> weight(reading).negate());

    /** The indicators to see first: reds, headline figures, ambers, then by weight. */
    public List<IndicatorReading> foremost(int count) {
        return readings.stream().sorted(FIRST_TO_SEE).limit(count).toList();
    }

    private static BigDecimal weight(IndicatorReading reading) {
        return reading.indicator().standing().weight();
    }
}
