package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.pillarboard.debt.Assumptions;
import org.pillarboard.debt.StressResult;
import org.pillarboard.debt.StressTest;
import org.pillarboard.identity.Units;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.figure.DebtWalls;
import org.pillarboard.ui.kit.figure.UnitNames;

/** The stress test: sliders for what may go wrong, and at once what it comes to beside what was planned. Nothing is kept. */
final class StressPanel extends Composite<Div> {

    private static final double PERCENT = 100;
    private final transient StressTest test;
    private final transient Units units;
    private final transient Consumer<Assumptions> changed;
    private boolean quiet;
    private final Div results = new Div();
    private final Div sliders = new Div();
    private final IntegerSlider refinancing = slider("refinancing", 0, 100, 100, value -> value + "%");
    private final IntegerSlider cash = slider("cash", 0, 100, 100, value -> value + "%");
    private final IntegerSlider delay = slider("delay", 0, 12, 0, value -> getTranslation("debt.stress.months", String.valueOf(value)));
    private final IntegerSlider puts = slider("puts", 0, 100, 100, value -> value + "%");
    private final IntegerSlider price = slider("price", 0, 300, 0, value -> "+" + value + " bp");

    /** @param changed gets what is assumed, whenever it changes */
    StressPanel(StressTest test, Units units, Assumptions assumed, Consumer<Assumptions> changed) {
        this.test = test;
        this.units = units;
        this.changed = changed;
        set(assumed);
    }

    private IntegerSlider slider(String key, int min, int max, int value, IntFunction<String> words) {
        var slider = new IntegerSlider(min, max);
        slider.setValue(value);
        slider.setValueChangeMode(ValueChangeMode.EAGER);
        slider.setAriaLabel(getTranslation("debt.stress." + key));
        var shown = new Span(words.apply(value));
        shown.addClassNames("v", "num");
        slider.addValueChangeListener(event -> {
            shown.setText(words.apply(event.getValue()));
            run();
        });
        var head = new Div(new Span(getTranslation("debt.stress." + key)), shown);
        head.addClassName("sh");
        sliders.add(new Div(head, slider));
        return slider;
    }

    /** Everything as planned again. */
    void reset() {
        set(Assumptions.AS_PLANNED);
    }

    /** Puts the sliders where a scenario has them. */
    void set(Assumptions assumed) {
        quiet = true;
        refinancing.setValue(percent(assumed.refinancing()));
        cash.setValue(percent(assumed.cash()));
        delay.setValue(assumed.assetDelay());
        puts.setValue(percent(assumed.puts()));
        price.setValue(assumed.basisPoints());
        quiet = false;
        run();
    }

    private static int percent(double share) {
        return (int) Math.round(share * PERCENT);
    }

    private Assumptions assumed() {
        return new Assumptions(refinancing.getValue() / PERCENT, cash.getValue() / PERCENT, delay.getValue(),
                puts.getValue() / PERCENT, price.getValue());
    }

    private void run() {
        if (quiet) {
            return;
        }
        changed.accept(assumed());
        var planned = test.run(Assumptions.AS_PLANNED);
        var stressed = test.run(assumed());
        results.removeAll();
        results.add(pair("cover", planned, stressed, result -> result.worstCover().map(cover -> getTranslation("debt.stress.times",
                        NumberFormats.of(getLocale(), 2).plain(BigDecimal.valueOf(cover)))).orElse("\u2014")),
                pair("gaps", planned, stressed, result -> String.valueOf(result.gapMonths())),
                pair("need", planned, stressed, result -> amount(result.need())),
                pair("interest", planned, stressed, result -> amount(result.moreInterest())),
                pair("first", planned, stressed, result -> result.firstGap().map(Object::toString).orElse("\u2014")),
                pair("units", planned, stressed, result -> String.valueOf(result.unitsInGap().size())));
        results.add(new Span(String.join(getTranslation("debt.comma"), stressed.unitsInGap().stream()
                .map(code -> UnitNames.brief(units.tree().get(code), getLocale())).toList())));
    }

    private String amount(double yuan) {
        return DebtWalls.amount(BigDecimal.valueOf(yuan), getLocale());
    }

    private Component pair(String key, StressResult planned, StressResult stressed, Function<StressResult, String> figure) {
        var name = new Span(getTranslation("debt.stress." + key));
        name.addClassName("cap");
        var before = new Span(figure.apply(planned) + " \u2192 ");
        before.addClassName("from");
        var after = new Span(figure.apply(stressed));
        after.addClassNames("to", "num");
        after.setClassName("bad", !figure.apply(planned).equals(figure.apply(stressed)));
        return new Div(name, before, after);
    }

    @Override
    protected Div initContent() {
        sliders.addClassName("sl");
        results.addClassName("res");
        results.getElement().setAttribute("aria-live", "polite");
        var panel = new Div(sliders, results);
        panel.addClassName("stress");
        return panel;
    }
}
