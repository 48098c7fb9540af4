package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.chart.CumulativeChart;

/** One indicator of several through the year against its plan, with the forecast; which one can be chosen. */
public final class YearCard extends Composite<Div> {

    private final transient Consumer<String> choose;
    private final Span why = new Span();
    private @Nullable CumulativeChart chart;
    private @Nullable String shown;

    /** @param choose called with the code of the indicator the user picked */
    public YearCard(Consumer<String> choose) {
        this.choose = choose;
        why.addClassNames("cap", "ywhy");
    }

    /** @param readings to choose among, the one shown without a choice first */
    public void show(List<IndicatorReading> readings, @Nullable String code) {
        getContent().addClassNames("col", "grow");
        if (!isVisible()) {
            shown = null;
            getContent().removeAll();
            return;
        }
        var reading = readings.stream().filter(one -> one.indicator().code().equals(code)).findFirst()
                .or(() -> readings.stream().findFirst());
        if (reading.isEmpty()) {
            nothing();
        } else if (chart != null && reading.get().indicator().code().equals(shown)) {
            chart.show(Curves.cumulative(reading.get(), getLocale()));
        } else {
            draw(readings, reading.get());
        }
    }

    /** Says above the card why it stands here, if there is a reason. */
    public void say(Optional<String> reason) {
        why.removeFromParent();
        why.setText(reason.orElse(""));
        if (isVisible() && reason.isPresent()) {
            getContent().addComponentAsFirst(why);
        }
    }

    private void nothing() {
        shown = null;
        getContent().removeAll();
        getContent().add(new Card(getTranslation("figure.year")).bleed(new EmptyState(
                getTranslation("figure.year.none"), getTranslation("figure.year.none.next"))));
    }

    private void draw(List<IndicatorReading> readings, IndicatorReading reading) {
        var indicator = reading.indicator();
        String name = indicator.name(getLocale());
        shown = indicator.code();
        chart = new CumulativeChart(name, Curves.cumulative(reading, getLocale()));
        getContent().removeAll();
        getContent().add(new Card(name, getTranslation(indicator.isFlow() ? "figure.year.sum" : "figure.year.points",
                indicator.measureUnit(getLocale()))).control(picker(readings, reading)).body(chart).withClass("col", "grow"));
    }

    private Component picker(List<IndicatorReading> readings, IndicatorReading chosen) {
        var select = new Select<IndicatorRow>();
        select.setItems(readings.stream().map(IndicatorReading::indicator).toList());
        select.setItemLabelGenerator(indicator -> indicator.name(getLocale()));
        select.setValue(chosen.indicator());
        select.setAriaLabel(getTranslation("figure.year.choose"));
        select.addThemeName("small");
        select.addClassName("figure");
        select.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                choose.accept(event.getValue().code());
            }
        });
        return select;
    }
}
