package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.pillarboard.debt.RestrictionRow;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.DatePickerTexts;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Unreadable;
import org.pillarboard.ui.kit.figure.UnitChoice;
import org.pillarboard.ui.kit.figure.UnitNames;

/** Whose new debt may repay principal alone, everything that was ever set, and the form to set it. */
final class RestrictionCard extends Composite<Card> {

    private final transient RulesDesk desk;
    private final transient Runnable moved;
    private final transient Words words;
    private final ComboBox<UnitRow> unit = new ComboBox<>();
    private final TextField instrument = new TextField();
    private final DatePicker from = new DatePicker();
    private final Checkbox only = new Checkbox(true);
    private final TextField reason = new TextField();
    private final Div told = new Div();

    RestrictionCard(RulesDesk desk, Runnable moved) {
        this.desk = desk;
        this.moved = moved;
        words = desk.words(getLocale());
    }

    @Override
    protected Card initContent() {
        var card = new Card(words.say("debt.restriction"), words.say("debt.restriction.sub"));
        if (desk.restricts()) {
            card.body(form());
        }
        var rows = desk.restrictionList();
        return rows.isEmpty() ? card.body(new EmptyState(words.say("debt.restriction.none"), words.say("debt.restriction.none.next")))
                : card.bleed(new DataTable<RestrictionRow>(words.say("debt.restriction"))
                        .column(words.say("debt.due.unit"), row -> words.unit(row.unitCode()))
                        .column(words.say("debt.field.INSTRUMENT"), row -> row.instrumentCode().isEmpty() ? words.say("debt.restriction.all")
                                : row.instrumentCode())
                        .column(words.say("debt.restriction.from"), row -> row.from().toString())
                        .part(words.say("debt.restriction.state"), row -> new StatusBadge(row.principalOnly() ? Tone.WARN : Tone.GOOD,
                                words.say(row.principalOnly() ? "debt.restriction.on" : "debt.restriction.off")).plain())
                        .column(words.say("debt.restriction.why"), RestrictionRow::reason)
                        .column(words.say("debt.restriction.by"), row -> row.setByName() + " " + OfficeTimes.brief(row.setAt()))
                        .rows(rows).cards());
    }

    private Component form() {
        unit.setLabel(words.say("debt.due.unit"));
        UnitChoice.offer(unit, desk.allUnits());
        unit.setItemLabelGenerator(row -> UnitNames.brief(row, getLocale()));
        instrument.setLabel(words.say("debt.restriction.instrument"));
        from.setLabel(words.say("debt.restriction.from"));
        from.setI18n(DatePickerTexts.of(getLocale()));
        from.setValue(desk.today());
        only.setLabel(words.say("debt.restriction.on"));
        reason.setLabel(words.say("debt.restriction.why"));
        told.getElement().setAttribute("aria-live", "assertive");
        var set = new Button(words.say("debt.restriction.set"), event -> set());
        set.addThemeName("primary");
        var form = new Div(unit, instrument, from, reason, only, set);
        form.addClassName("ruleform");
        return new Div(told, form);
    }

    private void set() {
        told.removeAll();
        var unread = Unreadable.in(from);
        if (unread.isPresent()) {
            told.add(new Note(Tone.BAD, RuleWords.of(unread.get(), getLocale())));
            return;
        }
        if (unit.isEmpty() || from.isEmpty()) {
            told.add(new Note(Tone.BAD, words.say("debt.restriction.missing")));
            return;
        }
        try {
            desk.restrictions().set(unit.getValue().code(), instrument.getValue().strip(), from.getValue(), only.getValue(), reason.getValue());
            moved.run();
        } catch (RuleViolation refused) {
            told.add(new Note(Tone.BAD, RuleWords.of(refused, getLocale())));
        }
    }
}
