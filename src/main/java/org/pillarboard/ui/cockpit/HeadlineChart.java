package org.pillarboard.ui.cockpit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.chart.ChartSize;
import org.pillarboard.ui.kit.chart.CumulativeChart;
import org.pillarboard.ui.kit.figure.Curves;

/** One headline figure through the year: what was reached against what was planned, with the forecast. */
final class HeadlineChart extends Composite<Div> {

    private final transient Consumer<String> choose;
    private @Nullable CumulativeChart chart;
    private @Nullable String shown;

    /** @param choose called with the code of the figure the user picked */
    HeadlineChart(Consumer<String> choose) {
        this.choose = choose;
    }

    void show(List<IndicatorReading> readings, @Nullable String code) {
        getContent().addClassNames("col", "grow");
        var reading = readings.stream().filter(one -> one.indicator().code().equals(code)).findFirst()
                .or(() -> readings.stream().findFirst());
        if (reading.isEmpty()) {
            getContent().removeAll();
            shown = null;
            getContent().add(new Card(getTranslation("cockpit.headlines")).bleed(new EmptyState(
                    getTranslation("cockpit.chart.none"), getTranslation("cockpit.chart.none.next"))));
        } else if (chart != null && reading.get().indicator().code().equals(shown)) {
            chart.show(Curves.cumulative(reading.get(), getLocale()));
        } else {
            draw(readings, reading.get());
        }
    }

    private void draw(List<IndicatorReading> readings, IndicatorReading reading) {
        var indicator = reading.indicator();
        String name = indicator.name(getLocale());
        shown = indicator.code();
        chart = new CumulativeChart(name, Curves.cumulative(reading, getLocale()), ChartSize.LARGE);
        var card = new Card(name, getTranslation("cockpit.chart.sub", indicator.measureUnit(getLocale())))
                .control(picker(readings, reading)).body(chart).withClass("col", "grow");
        getContent().removeAll();
        getContent().add(card);
    }

    private Component picker(List<IndicatorReading> readings, IndicatorReading chosen) {
        var select = new Select<IndicatorReading>();
        select.setItems(readings);
        select.setItemLabelGenerator(reading -> reading.indicator().name(getLocale()));
        select.setValue(chosen);
        select.setAriaLabel(getTranslation("cockpit.chart.choose"));
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
