package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.Assumptions;
import org.pillarboard.debt.ScenarioRow;
import org.pillarboard.debt.StressResult;
import org.pillarboard.debt.StressScenarios;
import org.pillarboard.debt.StressTest;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;

/** Scenarios kept under a name, laid side by side with the plan; each can be put back on the sliders. */
final class ScenarioCard extends Composite<Div> {

    private record Side(String name, @Nullable ScenarioRow kept, Assumptions assumptions, StressResult result) {
    }

    private final transient StressScenarios scenarios;
    private final transient StressTest test;
    private final transient Words words;
    private final transient Lens lens;
    private final StressPanel panel;
    private final TextField name = new TextField();
    private final Div told = new Div();
    private final Div table = new Div();

    /**
     * @param lens  whose unit they are of; on a past day those that were kept by then
     * @param panel whose sliders are kept, and put where a scenario has them
     */
    ScenarioCard(StressScenarios scenarios, StressTest test, Lens lens, Words words, StressPanel panel) {
        this.scenarios = scenarios;
        this.test = test;
        this.lens = lens;
        this.words = words;
        this.panel = panel;
        told.getElement().setAttribute("aria-live", "polite");
        show();
    }

    private void show() {
        var sides = new ArrayList<Side>();
        sides.add(side(words.say("debt.scenario.plan"), null, Assumptions.AS_PLANNED));
        scenarios.list(lens.unitCode()).stream().filter(row -> !row.savedAt().isAfter(lens.asOf().instant()))
                .forEach(row -> sides.add(side(row.name(), row, row.assumptions())));
        table.removeAll();
        table.add(new DataTable<Side>(words.say("debt.scenario"))
                .column(words.say("debt.scenario.title"), Side::name)
                .column(words.say("debt.scenario.assumed"), side -> assumed(side.assumptions()))
                .number(words.say("debt.stress.cover"), side -> side.result().worstCover()
                        .map(cover -> words.say("debt.stress.times", NumberFormats.of(words.locale(), 2).plain(BigDecimal.valueOf(cover))))
                        .orElse(Words.NONE))
                .number(words.say("debt.stress.gaps"), side -> String.valueOf(side.result().gapMonths()))
                .column(words.say("debt.stress.first"), side -> side.result().firstGap().map(Object::toString).orElse(Words.NONE))
                .number(words.say("debt.stress.need"), side -> words.yi(BigDecimal.valueOf(side.result().need())))
                .number(words.say("debt.stress.units"), side -> String.valueOf(side.result().unitsInGap().size()))
                .column(words.say("debt.scenario.by"), side -> side.kept() == null ? Words.NONE
                        : side.kept().authorName() + " " + OfficeTimes.brief(side.kept().savedAt()))
                .part(words.say("debt.scenario.do"), this::buttons).rows(List.copyOf(sides)).cards());
    }

    private Side side(String title, @Nullable ScenarioRow kept, Assumptions assumptions) {
        return new Side(title, kept, assumptions, test.run(assumptions));
    }

    private String assumed(Assumptions some) {
        return words.say("debt.scenario.facts", percent(some.refinancing()), percent(some.cash()), String.valueOf(some.assetDelay()),
                percent(some.puts()), String.valueOf(some.basisPoints()));
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    private Component buttons(Side side) {
        var use = new Button(words.say("debt.scenario.use"), event -> panel.set(side.assumptions()));
        use.addThemeNames("tertiary", "small");
        use.setAriaLabel(words.say("debt.scenario.use.aria", side.name()));
        var against = new Button(words.say("debt.scenario.against"), event -> panel.against(side.name(), side.assumptions()));
        against.addThemeNames("tertiary", "small");
        against.setAriaLabel(words.say("debt.scenario.against.aria", side.name()));
        var all = new Div(use, against);
        all.addClassName("nb");
        if (side.kept() != null && side.kept().mine()) {
            var kept = side.kept();
            var away = new Button(words.say("debt.scenario.forget"), event -> {
                scenarios.forget(kept.id());
                show();
            });
            away.addThemeNames("tertiary", "small");
            away.setAriaLabel(words.say("debt.scenario.forget.aria", side.name()));
            all.add(away);
        }
        return all;
    }

    private void keep() {
        told.removeAll();
        try {
            scenarios.keep(lens.unitCode(), name.getValue(), panel.assumed());
            name.clear();
            show();
        } catch (RuleViolation refused) {
            told.add(new Note(Tone.WARN, RuleWords.of(refused, words.locale())));
        }
    }

    @Override
    protected Div initContent() {
        name.setPlaceholder(words.say("debt.scenario.placeholder"));
        name.setAriaLabel(words.say("debt.scenario.placeholder"));
        var keep = new Button(words.say("debt.scenario.keep"), event -> keep());
        var bar = new Div(name, keep);
        bar.addClassName("fb");
        return new Div(new Card(words.say("debt.scenario"), words.say("debt.scenario.sub")).control(bar).body(told).bleed(table));
    }
}
