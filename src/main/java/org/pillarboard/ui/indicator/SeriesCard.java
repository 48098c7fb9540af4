package org.pillarboard.ui.indicator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.cockpit.IndicatorDetail;
import org.pillarboard.cockpit.ScopeChange;
import org.pillarboard.observation.CurvePoint;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.chart.ChartSize;
import org.pillarboard.ui.kit.chart.TrendChart;
import org.pillarboard.ui.kit.chart.TrendFigures;
import org.pillarboard.ui.kit.figure.Curves;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.kit.figure.UnitNames;

/** The series over years: for flows the years' totals with their targets, for stocks and rates every period. */
final class SeriesCard extends Composite<Div> {

    private final transient Consumer<Period> open;
    private List<Period> shown = List.of();
    private @Nullable TrendChart chart;

    /** @param open opens what stands behind the figure of a period */
    SeriesCard(Consumer<Period> open) {
        this.open = open;
    }

    void show(IndicatorDetail detail) {
        var figures = detail.reading().indicator().isFlow() ? years(detail) : periods(detail);
        var indicator = detail.reading().indicator();
        String why = Curves.undrawn(detail.reading(), getLocale());
        if (chart != null) {
            chart.show(figures, why);
            return;
        }
        String title = getTranslation("indicator.series");
        chart = new TrendChart(title, figures, ChartSize.MEDIUM).onPick(index -> open.accept(shown.get(index)));
        chart.show(figures, why);
        getContent().add(new Card(title, indicator.measureUnit(getLocale())).body(chart));
    }

    private TrendFigures years(IndicatorDetail detail) {
        var years = begun(detail);
        List<@Nullable BigDecimal> actual = years.stream().map(one -> one.actual().orElse(null)).toList();
        List<@Nullable BigDecimal> target = years.stream().map(one -> one.promise().target()).toList();
        List<Period> periods = years.stream().map(SeriesCard::span).toList();
        var words = new FigureWords(detail.reading().indicator(), getLocale());
        shown = years.stream().map(IndicatorReading::period).toList();
        var names = years.stream().map(one -> PeriodNames.ofYears(span(one), getLocale())
                + (words.lacking(one).isPresent() ? " " + words.lackingBriefly(one) : "")).toList();
        return figures(detail, names, periods, actual, target, underWay(detail.reading().period()), List.of());
    }

    /** From the first year there is anything of; all where there is nothing of any. */
    private static List<IndicatorReading> begun(IndicatorDetail detail) {
        var begun = detail.years().stream().dropWhile(one -> one.actual().isEmpty() && one.promise().target() == null).toList();
        return begun.isEmpty() ? detail.years() : begun;
    }

    /** A year as a whole; of the running one the period it has come to, so that nobody reads it as a fall. */
    private static Period span(IndicatorReading year) {
        return year.period().lastMonth() == 12 ? Period.year(year.period().year()) : year.period();
    }

    private @Nullable String underWay(Period period) {
        return period.lastMonth() == 12 ? null : PeriodNames.soFar(period, getLocale());
    }

    private TrendFigures periods(IndicatorDetail detail) {
        var points = detail.years().stream().flatMap(year -> year.curve().stream()
                .filter(point -> !point.period().endsOn().isAfter(detail.reading().period().endsOn()))).toList();
        List<@Nullable BigDecimal> actual = points.stream().map(CurvePoint::cumulative).toList();
        shown = points.stream().map(CurvePoint::period).toList();
        var names = shown.stream().map(period -> PeriodNames.ofYears(period, getLocale())).toList();
        return figures(detail, names, shown, actual, List.of(), null, begun(shown));
    }

    /** Where each year begins among periods. */
    private static List<TrendFigures.Year> begun(List<Period> periods) {
        return IntStream.range(0, periods.size()).filter(i -> i == 0 || periods.get(i).year() != periods.get(i - 1).year())
                .mapToObj(i -> new TrendFigures.Year(i, String.valueOf(periods.get(i).year()))).toList();
    }

    private TrendFigures figures(IndicatorDetail detail, List<String> names, List<Period> periods, List<@Nullable BigDecimal> actual,
            List<@Nullable BigDecimal> target, @Nullable String running, List<TrendFigures.Year> years) {
        var indicator = detail.reading().indicator();
        return new TrendFigures(names, actual, target,
                changes(detail.scopeChanges(), periods), indicator.measureUnit(getLocale()), indicator.naming().decimals(),
                running, years);
    }

    private List<TrendFigures.ScopeChange> changes(List<ScopeChange> changes, List<Period> periods) {
        var marks = new ArrayList<TrendFigures.ScopeChange>();
        for (ScopeChange change : changes) {
            int index = first(periods, change.leftOn());
            if (index >= 0) {
                marks.add(new TrendFigures.ScopeChange(index,
                        getTranslation("indicator.scope", UnitNames.brief(change.unit(), getLocale()))));
            }
        }
        return marks;
    }

    private static int first(List<Period> periods, LocalDate day) {
        for (int i = 0; i < periods.size(); i++) {
            if (!periods.get(i).endsOn().isBefore(day)) {
                return i;
            }
        }
        return -1;
    }
}
