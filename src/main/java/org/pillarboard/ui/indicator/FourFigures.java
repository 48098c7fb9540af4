package org.pillarboard.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.cockpit.IndicatorDetail;
import org.pillarboard.indicator.TargetRow;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.rule.Forecast;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.FigureWords;

/** Actual, plan, growth over last year on the same scope, and where the year will end: four figures in a strip. */
final class FourFigures extends Composite<Section> {

    @Override
    protected Section initContent() {
        var section = new Section();
        section.addClassNames("card", "strip4");
        section.setAriaLabel(getTranslation("indicator.figures"));
        return section;
    }

    void show(IndicatorDetail detail) {
        var reading = detail.reading();
        var words = new FigureWords(reading.indicator(), getLocale());
        getContent().removeAll();
        if (reading.indicator().isDeed()) {
            getContent().add(cell("indicator.actual", words.withUnit(reading), "", reading.rag().orElse(null)),
                    cell("indicator.dueOn", dueOn(reading.target(), words), "", null));
            return;
        }
        getContent().add(cell("indicator.actual." + reading.indicator().arithmetic().timeAggregation(), words.withUnit(reading),
                        beside(reading, words), reading.rag().orElse(null)),
                planned(detail, words),
                lastYear(reading, words),
                cell("indicator.forecast", words.withUnit(forecast(reading)), pace(detail, words), null));
    }

    /** What is planned by now and in all; where units have moved since it was set, it says so. */
    private Component planned(IndicatorDetail detail, FigureWords words) {
        var promise = detail.reading().promise();
        String target = promise.target() == null ? "" : getTranslation("indicator.target", words.withUnit(promise.target()));
        var cell = cell("indicator.planned", words.withUnit(promise.required()),
                detail.targetOfOthers() ? getTranslation("indicator.target.moved", target) : target, null);
        if (detail.targetOfOthers()) {
            cell.setTitle(getTranslation("indicator.target.moved.why"));
        }
        return cell;
    }

    /** Over the same units; where this year lacks some, as it was, and compared with nothing. */
    private Component lastYear(IndicatorReading reading, FigureWords words) {
        boolean none = reading.lastYear().holdsMore() && reading.actual().isPresent();
        return none ? cell("indicator.lastYear.whole", words.withUnit(reading.lastYear().value()), getTranslation("indicator.lastYear.fewer"), null)
                : cell("indicator.lastYear", words.withUnit(reading.lastYear().comparable()), words.overLastYear(reading).orElse(""), null);
    }

    private static String dueOn(@Nullable TargetRow target, FigureWords words) {
        var day = target == null ? null : target.draft().dueOn();
        return day == null ? words.plain(null) : day.toString();
    }

    private Div cell(String key, String value, String beside, @Nullable Rag rag) {
        var caption = new Span(getTranslation(key));
        caption.addClassName("cap");
        var apart = new Emphasis(beside);
        if (rag != null && rag != Rag.GREEN) {
            apart.getElement().setAttribute("data-tone", Tone.of(rag).code());
        }
        var cell = new Div(caption);
        cell.getElement().appendChild(new Element("b").setText(value));
        cell.add(apart);
        cell.addClassName("num");
        return cell;
    }

    private String beside(IndicatorReading reading, FigureWords words) {
        return Stream.of(reading.gap().map(words::toPlan), words.lacking(reading)).flatMap(Optional::stream)
                .collect(Collectors.joining(getTranslation("kit.semicolon")));
    }

    private static @Nullable BigDecimal forecast(IndicatorReading reading) {
        Forecast forecast = reading.forecast();
        return forecast == null ? null : forecast.best().orElse(null);
    }

    private String pace(IndicatorDetail detail, FigureWords words) {
        BigDecimal needed = detail.paceNeeded();
        return needed == null ? "" : getTranslation("indicator.pace", words.withUnit(needed));
    }
}
