package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.pillarboard.debt.LineStanding;
import org.pillarboard.debt.RiskIndicator;
import org.pillarboard.debt.RiskLineRow;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;

/** Two lines of a risk indicator in hand. */
final class LineForm extends Composite<Div> {

    /** What keeps the lines. */
    interface Deed {
        void set(RiskIndicator indicator, BigDecimal amber, BigDecimal red, LineStanding standing, String origin);
    }

    private final transient RiskLineRow line;
    private final transient Words words;
    private final transient Deed deed;
    private final transient Runnable moved;
    private final TextField amber = new TextField();
    private final TextField red = new TextField();
    private final Select<LineStanding> standing = new Select<>();
    private final TextField origin = new TextField();
    private final Div told = new Div();

    LineForm(RiskLineRow line, Words words, Deed deed, Runnable moved, Runnable cancel) {
        this.line = line;
        this.words = words;
        this.deed = deed;
        this.moved = moved;
        String name = words.say("debt.risk." + line.indicator());
        amber.setLabel(words.say("debt.risk.amber.of", name));
        amber.setValue(line.amber().toPlainString());
        amber.setSuffixComponent(new Span(measure(line)));
        red.setSuffixComponent(new Span(measure(line)));
        red.setLabel(words.say("debt.risk.red.of", name));
        red.setValue(line.red().toPlainString());
        standing.setLabel(words.say("debt.risk.standing"));
        standing.setItems(LineStanding.values());
        standing.setItemLabelGenerator(one -> words.say(one == LineStanding.POLICY ? "debt.risk.policy" : "debt.risk.example"));
        standing.setValue(line.standing());
        origin.setLabel(words.say("debt.risk.origin.label"));
        origin.setValue(line.origin());
        origin.setWidth("22em");
        told.getElement().setAttribute("aria-live", "assertive");
        var save = new Button(words.say("debt.risk.save"), event -> save());
        save.addThemeName("primary");
        var form = new Div(amber, red, standing, origin, save, new Button(words.say("debt.risk.cancel"), event -> cancel.run()));
        form.addClassName("ruleform");
        getContent().add(told, form);
    }

    private String measure(RiskLineRow of) {
        return words.say("debt.risk.unit." + of.indicator(), "").strip();
    }

    /** Puts the cursor into the first field, wherever the page stands. */
    void begin() {
        amber.focus();
    }

    private void save() {
        told.removeAll();
        try {
            deed.set(line.indicator(), number(amber), number(red), standing.getValue(), origin.getValue());
            moved.run();
        } catch (RuleViolation refused) {
            told.add(new Note(Tone.BAD, RuleWords.of(refused, getLocale())));
        } catch (NumberFormatException unreadable) {
            told.add(new Note(Tone.BAD, words.say("debt.risk.number")));
        }
    }

    private static BigDecimal number(TextField field) {
        return new BigDecimal(field.getValue().strip().replace(",", "").replace("%", ""));
    }
}
