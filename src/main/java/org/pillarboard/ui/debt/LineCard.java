package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.pillarboard.debt.LineStanding;
import org.pillarboard.debt.RiskLineRow;
import org.pillarboard.debt.RiskMeasure;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;

/** What risk indicators are held against; lines delivered as an example wait for an administrator who stands for them. */
final class LineCard extends Composite<Card> {

    private final transient RulesDesk desk;
    private final transient Runnable moved;
    private final transient Words words;
    private final Div editing = new Div();

    LineCard(RulesDesk desk, Runnable moved) {
        this.desk = desk;
        this.moved = moved;
        words = desk.words(getLocale());
    }

    @Override
    protected Card initContent() {
        var table = new DataTable<RiskMeasure>(words.say("debt.risk"))
                .column(words.say("debt.risk.indicator"), measure -> words.say("debt.risk." + measure.indicator()))
                .number(words.say("debt.risk.amber"), measure -> words.beyond(measure.indicator(), measure.amber()))
                .number(words.say("debt.risk.red"), measure -> words.beyond(measure.indicator(), measure.red()))
                .part(words.say("debt.risk.standing"), this::standing)
                .column(words.say("debt.risk.origin.label"), measure -> measure instanceof RiskMeasure.Lines(var line) ? words.origin(line)
                        : words.basis(measure))
                .column(words.say("debt.risk.by"), measure -> measure instanceof RiskMeasure.Lines(var line) && !line.setByName().isEmpty()
                        ? line.setByName() + " " + OfficeTimes.brief(line.setAt()) : Words.NONE);
        if (desk.administers()) {
            table.part(words.say("debt.risk.deeds"), measure -> measure instanceof RiskMeasure.Lines(var line) ? deeds(line) : new Span(Words.NONE));
        }
        return new Card(words.say("debt.risk.lines"), words.say(desk.administers() ? "debt.risk.lines.sub" : "debt.risk.lines.sub.read"))
                .body(editing).bleed(table.rows(desk.lines().measures()).cards());
    }

    private Component standing(RiskMeasure measure) {
        return switch (measure) {
            case RiskMeasure.ByRule rule -> new Span(words.say("debt.risk.byRule.standing"));
            case RiskMeasure.Lines(var line) -> new StatusBadge(line.isOpenExample() ? Tone.WARN : Tone.GOOD, words.say(line.isOpenExample()
                    ? "debt.risk.open" : line.standing() == LineStanding.POLICY ? "debt.risk.policy" : "debt.risk.example")).plain();
        };
    }

    private Component deeds(RiskLineRow line) {
        String name = words.say("debt.risk." + line.indicator());
        var edit = new Button(words.say("debt.risk.edit"), event -> edit(line));
        edit.setAriaLabel(words.say("debt.risk.edit") + " " + name);
        edit.addThemeNames("tertiary", "small");
        var deeds = new Div(edit);
        if (!line.confirmed()) {
            var confirm = new Button(words.say("debt.risk.confirm"), event -> {
                desk.lines().confirm(line.indicator());
                moved.run();
            });
            confirm.setAriaLabel(words.say("debt.risk.confirm") + " " + name);
            confirm.addThemeNames("tertiary", "small");
            deeds.add(confirm);
        }
        return deeds;
    }

    private void edit(RiskLineRow line) {
        editing.removeAll();
        var form = new LineForm(line, words, desk.lines()::set, moved, editing::removeAll);
        editing.add(form);
        form.begin();
    }
}
