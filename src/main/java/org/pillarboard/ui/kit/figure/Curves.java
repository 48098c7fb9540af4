package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.CurvePoint;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.rule.Forecast;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.chart.CumulativeFigures;
import org.pillarboard.ui.kit.chart.CumulativeFigures.ForecastPoint;

/** Turns readings into the figures of charts and sparklines. */
public final class Curves {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Curves() {
    }

    /** The year so far against its plan, with the forecast to the year's end. */
    public static CumulativeFigures cumulative(IndicatorReading reading, Locale locale) {
        var curve = reading.curve();
        List<@Nullable BigDecimal> actual = curve.stream().map(CurvePoint::cumulative).toList();
        int last = lastActual(curve);
        LocalDate until = last < 0 ? reading.period().endsOn() : curve.get(last).period().endsOn();
        return new CumulativeFigures(curve.stream().map(point -> PeriodNames.brief(point.period(), locale)).toList(),
                curve.stream().map(CurvePoint::plan).toList(), actual, forecast(reading), until,
                reading.indicator().measureUnit(locale), reading.indicator().naming().decimals());
    }

    /** Why nothing is drawn of a year of which some units have approved figures; null where there is another reason. */
    public static @Nullable String undrawn(IndicatorReading reading, Locale locale) {
        var coverage = reading.coverage();
        var periods = reading.curve().stream().filter(point -> point.lacking() && !point.period().endsOn().isAfter(reading.period().endsOn()))
                .map(point -> PeriodNames.brief(point.period(), locale)).toList();
        return coverage.isComplete() || coverage.reporting() == 0 || periods.isEmpty() ? null : I18NProvider.translate(locale, "figure.undrawn",
                String.join(I18NProvider.translate(locale, "kit.and"), periods), coverage.reporting(), coverage.expected());
    }

    private static List<ForecastPoint> forecast(IndicatorReading reading) {
        Forecast forecast = reading.forecast();
        int last = lastActual(reading.curve());
        int end = reading.curve().size() - 1;
        var value = reading.actual();
        if (forecast == null || last < 0 || last == end || forecast.best().isEmpty() || value.isEmpty()) {
            return List.of();
        }
        var points = new ArrayList<ForecastPoint>();
        for (int i = last + 1; i <= end; i++) {
            var share = new BigDecimal(i - last).divide(new BigDecimal(end - last), MathContext.DECIMAL64);
            points.add(new ForecastPoint(i, between(value.get(), forecast.best().get(), share),
                    between(value.get(), forecast.low().orElseThrow(), share),
                    between(value.get(), forecast.high().orElseThrow(), share)));
        }
        return points;
    }

    private static BigDecimal between(BigDecimal from, BigDecimal to, BigDecimal share) {
        return from.add(to.subtract(from).multiply(share));
    }

    private static int lastActual(List<CurvePoint> curve) {
        int last = curve.size() - 1;
        while (last >= 0 && curve.get(last).cumulative() == null) {
            last--;
        }
        return last;
    }

    /** Percentage points of the target ahead of the plan, by period up to the reading's; empty without a plan. */
    public static List<@Nullable BigDecimal> deviations(IndicatorReading reading) {
        BigDecimal target = reading.promise().target();
        if (target == null || reading.promise().required() == null) {
            return List.of();
        }
        BigDecimal start = reading.promise().baseline() == null ? BigDecimal.ZERO : reading.promise().baseline();
        BigDecimal way = target.subtract(start);
        return reading.curve().stream().filter(point -> !point.period().endsOn().isAfter(reading.period().endsOn()))
                .<@Nullable BigDecimal>map(point -> deviation(point, way)).toList();
    }

    private static @Nullable BigDecimal deviation(CurvePoint point, BigDecimal way) {
        if (point.cumulative() == null || point.plan() == null || way.signum() == 0) {
            return null;
        }
        return point.cumulative().subtract(point.plan()).multiply(HUNDRED).divide(way, MathContext.DECIMAL32);
    }

    /** The periods' own values up to the reading's, for a small trend line. */
    public static List<@Nullable BigDecimal> values(IndicatorReading reading) {
        return reading.curve().stream().filter(point -> !point.period().endsOn().isAfter(reading.period().endsOn()))
                .<@Nullable BigDecimal>map(CurvePoint::cumulative).toList();
    }
}
