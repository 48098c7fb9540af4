package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import org.pillarboard.debt.LineStanding;
import org.pillarboard.debt.RiskIndicator;
import org.pillarboard.debt.RiskLineRow;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;

/** The lines of the risk indicators; what is delivered as an example waits for an administrator who stands for it. */
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
        var table = new DataTable<RiskLineRow>(words.say("debt.risk"))
                .column(words.say("debt.risk.indicator"), line -> words.say("debt.risk." + line.indicator()))
                .number(words.say("debt.risk.amber"), line -> beyond(line.indicator(), line.amber()))
                .number(words.say("debt.risk.red"), line -> beyond(line.indicator(), line.red()))
                .part(words.say("debt.risk.standing"), this::standing)
                .column(words.say("debt.risk.origin.label"), words::origin)
                .column(words.say("debt.risk.by"), line -> line.setByName().isEmpty() ? Words.NONE
                        : line.setByName() + " " + OfficeTimes.brief(line.setAt()));
        if (desk.administers()) {
            table.part(words.say("debt.risk.deeds"), this::deeds);
        }
        return new Card(words.say("debt.risk.lines"), words.say(desk.administers() ? "debt.risk.lines.sub" : "debt.risk.lines.sub.read"))
                .body(editing).bleed(table.rows(desk.lines().list()).cards());
    }

    /** On which side of the line it is lit. */
    private String beyond(RiskIndicator indicator, BigDecimal line) {
        return words.say(indicator.isCeiling() ? "debt.risk.above" : "debt.risk.below", words.say("debt.risk.unit." + indicator, line.toPlainString()));
    }

    private Component standing(RiskLineRow line) {
        boolean open = line.standing() == LineStanding.EXAMPLE && !line.confirmed();
        return new StatusBadge(open ? Tone.WARN : Tone.GOOD, words.say(open ? "debt.risk.open" : line.standing() == LineStanding.POLICY
                ? "debt.risk.policy" : "debt.risk.example")).plain();
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
