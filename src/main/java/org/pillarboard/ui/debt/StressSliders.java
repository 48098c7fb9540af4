package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.pillarboard.debt.Assumptions;

/** The sliders of the stress test; every move tells what is assumed now. */
final class StressSliders extends Composite<Div> {

    private static final double PERCENT = 100;
    private final transient Consumer<Assumptions> moved;
    private final Div all = new Div();
    private final IntegerSlider refinancing = slider("refinancing", 100, 100, value -> value + "%");
    private final IntegerSlider cash = slider("cash", 100, 100, value -> value + "%");
    private final IntegerSlider delay = slider("delay", 12, 0, value -> getTranslation("debt.stress.months", value));
    private final IntegerSlider puts = slider("puts", 100, 100, value -> value + "%");
    private final IntegerSlider price = slider("price", 300, 0, value -> "+" + value + " bp");
    private boolean quiet = true;

    StressSliders(Assumptions assumed, Consumer<Assumptions> moved) {
        this.moved = moved;
        place(assumed);
        quiet = false;
    }

    private IntegerSlider slider(String key, int max, int value, IntFunction<String> words) {
        var slider = new IntegerSlider(0, max);
        slider.setValue(value);
        slider.setValueChangeMode(ValueChangeMode.EAGER);
        slider.setAriaLabel(getTranslation("debt.stress." + key));
        var shown = new Span(words.apply(value));
        shown.addClassNames("v", "num");
        slider.addValueChangeListener(event -> {
            shown.setText(words.apply(event.getValue()));
            if (!quiet) {
                moved.accept(assumed());
            }
        });
        var head = new Div(new Span(getTranslation("debt.stress." + key)), shown);
        head.addClassName("sh");
        all.add(new Div(head, slider));
        return slider;
    }

    void set(Assumptions assumed) {
        quiet = true;
        place(assumed);
        quiet = false;
        moved.accept(assumed);
    }

    private void place(Assumptions assumed) {
        refinancing.setValue(percent(assumed.refinancing()));
        cash.setValue(percent(assumed.cash()));
        delay.setValue(assumed.assetDelay());
        puts.setValue(percent(assumed.puts()));
        price.setValue(assumed.basisPoints());
    }

    private static int percent(double share) {
        return (int) Math.round(share * PERCENT);
    }

    Assumptions assumed() {
        return new Assumptions(refinancing.getValue() / PERCENT, cash.getValue() / PERCENT, delay.getValue(),
                puts.getValue() / PERCENT, price.getValue());
    }

    @Override
    protected Div initContent() {
        all.addClassName("sl");
        return all;
    }
}
