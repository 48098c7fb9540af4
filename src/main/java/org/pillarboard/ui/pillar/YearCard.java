package org.pillarboard.ui.pillar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.chart.CumulativeChart;
import org.pillarboard.ui.kit.figure.Curves;

/** One indicator of the pillar through the year against its plan, with the forecast; the indicator can be chosen. */
final class YearCard extends Composite<Div> {

    private final transient Consumer<String> choose;
    private @Nullable CumulativeChart chart;
    private @Nullable String shown;

    YearCard(Consumer<String> choose) {
        this.choose = choose;
    }

    /** @param readings to choose among, the one shown without a choice first; not empty */
    void show(List<IndicatorReading> readings, @Nullable String code) {
        var reading = readings.stream().filter(one -> one.indicator().code().equals(code)).findFirst()
                .orElseGet(readings::getFirst);
        if (chart != null && reading.indicator().code().equals(shown)) {
            chart.show(Curves.cumulative(reading, getLocale()));
            return;
        }
        var indicator = reading.indicator();
        shown = indicator.code();
        chart = new CumulativeChart(indicator.name(getLocale()), Curves.cumulative(reading, getLocale()));
        getContent().removeAll();
        getContent().add(new Card(indicator.name(getLocale()), getTranslation("pillar.chart.sub", indicator.measureUnit(getLocale())))
                .control(picker(readings, reading)).body(chart));
    }

    private Component picker(List<IndicatorReading> readings, IndicatorReading chosen) {
        var select = new Select<IndicatorReading>();
        select.setItems(readings);
        select.setItemLabelGenerator(reading -> reading.indicator().name(getLocale()));
        select.setValue(chosen);
        select.setAriaLabel(getTranslation("pillar.chart.choose"));
        select.addThemeName("small");
        select.addClassName("figure");
        select.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                choose.accept(event.getValue().indicator().code());
            }
        });
        return select;
    }
}
