package org.pillarboard.ui.pillar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.BenchmarkRow;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.rule.Reading;
import org.pillarboard.ui.kit.Bullet;
import org.pillarboard.ui.kit.BulletFigures;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Whole;
import org.pillarboard.ui.kit.figure.AgainstPlan;
import org.pillarboard.ui.kit.figure.CatalogueWords;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.kit.figure.ReadingBadge;
import org.pillarboard.ui.shell.Links;

/** The foremost indicators of a pillar as cards with bullets, each a link to its page. */
final class BulletCards extends Composite<Section> {

    @Override
    protected Section initContent() {
        var section = new Section();
        section.addClassName("bul4");
        section.setAriaLabel(getTranslation("pillar.foremost"));
        return section;
    }

    /** @param growth of the region, that some are held against; null where none is set */
    void show(List<IndicatorReading> readings, @Nullable BenchmarkRow growth, Lens lens) {
        getContent().removeAll();
        readings.forEach(reading -> getContent().add(draw(reading, growth, lens)));
    }

    private Component draw(IndicatorReading reading, @Nullable BenchmarkRow growth, Lens lens) {
        var words = new FigureWords(reading.indicator(), getLocale());
        var link = new NavAnchor(Links.indicator(reading.indicator().code(), lens), label(reading), new AgainstPlan(getLocale(), lens).draw(reading),
                measure(reading, growth, words, lens));
        link.addClassNames("card", "bul");
        return link;
    }

    /** Against plan and target as a bullet; a figure without either says in words what its light stands on. */
    private Component measure(IndicatorReading reading, @Nullable BenchmarkRow growth, FigureWords words, Lens lens) {
        boolean promised = reading.promise().target() != null || reading.promise().required() != null;
        if (!promised && reading.reading() instanceof Reading.Measured measured) {
            return why(words.why(reading), CatalogueWords.unconfirmed(growth, getLocale()).filter(told -> measured.judgement().why().comparesRegion()));
        }
        return new Bullet(figures(reading, lens), reading.rag().filter(rag -> !lens.isPart()).orElse(null), words.format());
    }

    /** With what it is held against, where nobody has confirmed that. */
    private static Component why(String told, Optional<String> unconfirmed) {
        var why = new Div(Whole.span(told));
        why.addClassNames("why", "cap");
        why.setTitle(told);
        var all = new Div(why);
        unconfirmed.map(Whole::span).ifPresent(line -> {
            line.addClassName("cap");
            all.add(line);
        });
        return all;
    }

    private Component label(IndicatorReading reading) {
        var name = Whole.span(reading.indicator().name(getLocale()));
        name.addClassName("ell");
        name.setTitle(reading.indicator().name(getLocale()));
        var label = new Div(name, new ReadingBadge(reading));
        label.addClassName("k");
        return label;
    }

    /** On an axis from zero wherever nothing is below it, so that the same share is the same length on every card. */
    private static BulletFigures figures(IndicatorReading reading, Lens lens) {
        var promise = reading.promise();
        BigDecimal target = lens.isPart() && promise.required() != null ? null : promise.target();
        var figures = BulletFigures.of(reading.actual().orElse(null), promise.required(), target);
        var known = Stream.of(reading.actual().orElse(null), promise.required(), target)
                .filter(Objects::nonNull).toList();
        if (known.stream().noneMatch(value -> value.signum() < 0)) {
            return figures;
        }
        BigDecimal least = known.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal room = figures.to().subtract(least).abs().max(BigDecimal.ONE).divide(BigDecimal.TWO);
        return figures.onAxis(least.subtract(room), figures.to().add(room));
    }
}
