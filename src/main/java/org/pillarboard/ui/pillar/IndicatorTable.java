package org.pillarboard.ui.pillar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.rule.Reading;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Sparkline;
import org.pillarboard.ui.kit.Whole;
import org.pillarboard.ui.kit.figure.Curves;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.kit.figure.OwnPeriod;
import org.pillarboard.ui.kit.figure.ReadingBadge;
import org.pillarboard.ui.shell.Links;


/** All indicators of a pillar in a table. */
final class IndicatorTable {

    private final Locale locale;
    private final Lens lens;

    IndicatorTable(Locale locale, Lens lens) {
        this.locale = locale;
        this.lens = lens;
    }

    Component draw(List<IndicatorReading> readings) {
        return new DataTable<IndicatorReading>(words("pillar.table"))
                .part(words("pillar.table.name"), this::name)
                .number(words(lens.isPart() ? "pillar.table.value.part" : "pillar.table.value"), this::value)
                .number(words(lens.isPart() ? "pillar.table.plan.part" : "pillar.table.plan"),
                        reading -> of(reading).withUnit(reading.promise().required()))
                .number(words("pillar.table.target"), this::target)
                .figure(words("pillar.table.gap"), this::gap)
                .part(words("pillar.table.light"), reading -> new ReadingBadge(reading, true))
                .part(words("pillar.table.trend"), this::trend)
                .number(words("pillar.table.coverage"), IndicatorTable::coverage)
                .rows(readings).cards();
    }

    private Component name(IndicatorReading reading) {
        return new NavAnchor(Links.indicator(reading.indicator().code(), lens), reading.indicator().name(locale));
    }

    private String value(IndicatorReading reading) {
        return new OwnPeriod(reading, lens, locale).withUnit();
    }

    private Component gap(IndicatorReading reading) {
        var told = compared(reading);
        var gap = new Div(new Text(reading.gap().map(of(reading)::signed).orElse(told.isPresent() ? "" : "\u2014")));
        told.ifPresent(words -> {
            var compared = new Div(Whole.span(words));
            compared.addClassName("cap");
            gap.add(compared);
        });
        return gap;
    }

    /** What the light stands on where that is not the gap: growth, or a line that no plan tells. */
    private Optional<String> compared(IndicatorReading reading) {
        if (reading.gap().isEmpty() && reading.rag().isPresent() && reading.reading() instanceof Reading.Measured) {
            return Optional.of(of(reading).cause(reading));
        }
        return of(reading).grown(reading).filter(grown -> !lens.isPart());
    }

    /** The target of the year, whatever part of it is looked at. */
    private String target(IndicatorReading reading) {
        return of(reading).withUnit(reading.target() == null ? null : reading.target().draft().value());
    }

    private Component trend(IndicatorReading reading) {
        var deviations = Curves.deviations(reading);
        return deviations.isEmpty() ? new Span()
                : new Sparkline(deviations, reading.rag().orElse(null), words("pillar.table.trend.spoken"));
    }

    private static String coverage(IndicatorReading reading) {
        var coverage = reading.coverage();
        return coverage.expected() == 0 ? "\u2014" : coverage.reporting() + "/" + coverage.expected();
    }

    private FigureWords of(IndicatorReading reading) {
        return new FigureWords(reading.indicator(), locale);
    }

    private String words(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
