package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pillarboard.debt.Assumptions;
import org.pillarboard.debt.StressResult;
import org.pillarboard.debt.StressTest;
import org.pillarboard.ui.kit.MoneyUnit;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.figure.DebtWalls;
import org.pillarboard.ui.kit.chart.ChartSize;
import org.pillarboard.ui.kit.chart.GapChart;
import org.pillarboard.ui.kit.chart.GapFigures;

/** The stress test: sliders for what may go wrong, and at once what it comes to beside what was planned. Nothing is kept. */
final class StressPanel extends Composite<Div> {

    private final transient StressTest test;
    private final transient Words words;
    private final transient Consumer<Assumptions> changed;
    private final StressSliders sliders;
    private final Div results = new Div();
    private final Span baselineKey = new Span();
    private final Span after = new Span();
    private final GapChart chart;
    private transient StressResult baseline;
    private String baselineName;

    /** @param changed gets what is assumed, whenever it changes */
    StressPanel(StressTest test, Words words, Assumptions assumed, Consumer<Assumptions> changed) {
        this.test = test;
        this.words = words;
        this.changed = changed;
        baseline = test.run(Assumptions.AS_PLANNED);
        baselineName = words.say("debt.scenario.plan");
        sliders = new StressSliders(assumed, this::run);
        chart = new GapChart(words.say("debt.stress.months.title"), figures(test.run(assumed)), ChartSize.SMALL);
        run(assumed);
    }

    /** Everything as planned again. */
    void reset() {
        against(words.say("debt.scenario.plan"), Assumptions.AS_PLANNED);
        set(Assumptions.AS_PLANNED);
    }

    /** Puts the sliders where a scenario has them. */
    void set(Assumptions assumed) {
        sliders.set(assumed);
    }

    /** What the sliders say. */
    Assumptions assumed() {
        return sliders.assumed();
    }

    /** Takes a scenario, instead of the plan, for what the outline and the first figures show. */
    void against(String name, Assumptions other) {
        baselineName = name;
        baseline = test.run(other);
        run(sliders.assumed());
    }

    private void run(Assumptions assumed) {
        changed.accept(assumed);
        var stressed = test.run(assumed);
        results.removeAll();
        results.add(pair("cover", stressed, result -> result.worstCover().map(cover -> words.say("debt.stress.times",
                        NumberFormats.of(words.locale(), 2).plain(BigDecimal.valueOf(cover)))).orElse(Words.NONE)),
                pair("gaps", stressed, result -> String.valueOf(result.gapMonths())),
                pair("need", stressed, result -> amount(result.need())), pair("interest", stressed, result -> amount(result.moreInterest())));
        after.setText(stressed.firstGap().map(month -> words.say("debt.stress.who", month.toString(),
                stressed.unitsInGap().size(), String.join(words.say("kit.and"), stressed.unitsInGap().stream()
                        .map(words::unit).toList()))).orElseGet(() -> words.say("debt.stress.nobody")));
        baselineKey.setText(baselineName);
        chart.show(figures(stressed));
    }

    private String amount(double yuan) {
        return words.yi(BigDecimal.valueOf(yuan));
    }

    private GapFigures figures(StressResult stressed) {
        return new GapFigures(stressed.months().stream().map(month -> DebtWalls.label(month, words.locale())).toList(), yi(stressed.gaps()),
                yi(baseline.gaps()), baselineName, MoneyUnit.HUNDRED_MILLION.name(words.locale()));
    }

    private static List<BigDecimal> yi(List<Double> yuan) {
        return yuan.stream().map(gap -> MoneyUnit.YUAN.in(MoneyUnit.HUNDRED_MILLION, BigDecimal.valueOf(gap))).toList();
    }

    private Component pair(String key, StressResult stressed, Function<StressResult, String> figure) {
        var name = new Span(words.say("debt.stress." + key));
        name.addClassName("cap");
        var before = new Span(figure.apply(baseline) + " \u2192 ");
        before.addClassName("from");
        var now = new Span(figure.apply(stressed));
        now.addClassNames("to", "num");
        now.setClassName("bad", !figure.apply(baseline).equals(figure.apply(stressed)));
        return new Div(name, before, now);
    }

    private Component keys() {
        var title = new Span(words.say("debt.stress.months.title"));
        title.addClassName("b");
        var red = new Span(new Span(), new Span(words.say("debt.stress.stressed")));
        red.addClassName("kred");
        var outline = new Span(new Span(), baselineKey);
        outline.addClassName("kline");
        var keys = new Div(title, red, outline);
        keys.addClassNames("keys", "skeys");
        return keys;
    }

    @Override
    protected Div initContent() {
        results.addClassName("res");
        results.getElement().setAttribute("aria-live", "polite");
        after.addClassNames("cap", "num");
        var right = new Div(results, keys(), chart, after);
        var panel = new Div(sliders, right);
        panel.addClassName("stress");
        return panel;
    }
}
