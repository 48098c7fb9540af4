package org.pillarboard.cockpit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.rule.Figure;
import org.pillarboard.rule.Reading;
import org.pillarboard.rule.TimeAggregation;
import org.pillarboard.rule.UnitAggregation;

/**
 * How the figures of the units below come to the one above them, each as it is written: what a reader finds who adds them.
 *
 * @param whole   the figure above, in the indicator's unit
 * @param rest    the whole less the figures below that are in it
 * @param older   what units that have not reported the period stand with and is not in the whole
 * @param between what the rest is
 * @param share   of the sum that is taken off as business among the units (抵销), 0 to 1; null where none is
 */
public record Addition(BigDecimal whole, BigDecimal rest, BigDecimal older, Between between, @Nullable BigDecimal share) {

    /** What stands between the figures below and the whole. */
    public enum Between {
        /** Nothing but rounding. */
        NOTHING,
        /** What the unit itself reported. */
        OWN,
        /** A consolidated statement (合并报表), the unit's own business and elimination in it. */
        STATEMENT,
        /** An estimate of the business among the units, since there is no statement. */
        ELIMINATION,
        /** What units that have not reported the period reported before it in the year, beyond what they stand with. */
        EARLIER,
        /** The same, and what the unit itself reported. */
        OWN_AND_EARLIER
    }

    /** Of amounts that are added; none for rates and where a figure is missing above. */
    static Optional<Addition> of(IndicatorReading whole, List<IndicatorReading> below) {
        var how = whole.indicator().arithmetic().unitAggregation();
        boolean added = how == UnitAggregation.SUM || how == UnitAggregation.CONSOLIDATED;
        if (!added || whole.indicator().isRate() || !(whole.reading() instanceof Reading.Measured measured)) {
            return Optional.empty();
        }
        var written = whole.written(measured.actual().value());
        var rest = written.subtract(sum(below.stream().map(one -> one.actual().or(() -> countedEarlier(whole, one)).map(one::written)).toList()));
        var older = sum(below.stream().filter(one -> one.actual().isEmpty() && countedEarlier(whole, one).isEmpty())
                .map(one -> one.earlier().map(Figure::value).map(one::written)).toList());
        return below.isEmpty() ? Optional.empty()
                : Optional.of(new Addition(written, rest, older, between(whole, how, below), whole.indicator().arithmetic().eliminationShare()));
    }

    private static BigDecimal sum(Collection<Optional<BigDecimal>> some) {
        return some.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a unit that has not reported the period stands with, where it is in the sum: what adds up over the year holds its earlier periods. */
    private static Optional<BigDecimal> countedEarlier(IndicatorReading whole, IndicatorReading one) {
        return addsUp(whole) ? one.earlier().filter(figure -> figure.period().year() == whole.period().year()).map(Figure::value) : Optional.empty();
    }

    private static boolean addsUp(IndicatorReading whole) {
        return whole.indicator().arithmetic().timeAggregation() == TimeAggregation.SUM;
    }

    private static Between between(IndicatorReading whole, UnitAggregation how, List<IndicatorReading> below) {
        boolean own = whole.known() != null && whole.known().observationId() != null;
        boolean earlier = addsUp(whole) && below.stream().anyMatch(one -> one.isAwaited() && (!own || countedEarlier(whole, one).isEmpty()));
        if (own && how == UnitAggregation.CONSOLIDATED) {
            return Between.STATEMENT;
        }
        if (earlier) {
            return own ? Between.OWN_AND_EARLIER : Between.EARLIER;
        }
        if (own) {
            return Between.OWN;
        }
        return whole.indicator().arithmetic().eliminationShare() == null ? Between.NOTHING : Between.ELIMINATION;
    }
}
