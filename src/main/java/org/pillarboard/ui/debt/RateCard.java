package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.pillarboard.debt.MarketRateRow;
import org.pillarboard.debt.References;
import org.pillarboard.shared.Readable;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.DatePickerTexts;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.TypedField;
import org.pillarboard.ui.kit.Unreadable;
import org.pillarboard.ui.kit.figure.RateNames;

/** The reference rates by the day they took effect, the newest first, and the form to enter the next one. */
final class RateCard extends Composite<Card> {

    private static final int SHOWN = 8;
    private static final String OTHER = "";

    private final transient References references;
    private final boolean administers;
    private final transient Words words;
    private final transient Runnable moved;
    private final Select<String> code = new Select<>();
    private final TextField other = new TextField();
    private final DatePicker from = new DatePicker();
    private final TypedField rate;
    private final Div told = new Div();

    RateCard(RulesDesk desk, Runnable moved) {
        this.references = desk.references();
        this.administers = desk.administers();
        this.words = desk.words(getLocale());
        this.moved = moved;
        rate = TypedField.number(words.say("debt.rates.rate"), "", "%");
        from.setValue(desk.today());
    }

    @Override
    protected Card initContent() {
        var all = references.rates();
        var days = all.stream().map(MarketRateRow::effectiveOn).distinct().toList();
        var card = new Card(words.say("debt.rates"), days.size() > SHOWN ? words.say("debt.rates.sub.some", SHOWN, days.size())
                : words.say("debt.rates.sub", days.size()));
        if (administers) {
            card.body(form());
        }
        var table = new DataTable<LocalDate>(words.say("debt.rates")).column(words.say("debt.rates.from"), LocalDate::toString);
        references.codes().forEach(one -> table.number(name(one), day -> of(all, one, day)));
        return card.bleed(table.column(words.say("debt.risk.by"), day -> by(all, day)).rows(days.stream().limit(SHOWN).toList()).dense().cards());
    }

    private String name(String one) {
        return one.equals(OTHER) ? words.say("debt.rates.other") : RateNames.of(one, words::say);
    }

    private String of(List<MarketRateRow> all, String one, LocalDate day) {
        boolean before = all.stream().anyMatch(row -> row.code().equals(one) && row.effectiveOn().isBefore(day));
        return all.stream().filter(row -> row.code().equals(one) && row.effectiveOn().equals(day)).findFirst()
                .map(row -> written(row.rate())).orElse(before ? words.say("debt.rates.same") : Words.NONE);
    }

    private String written(BigDecimal known) {
        return NumberFormats.of(words.locale(), Math.max(2, known.stripTrailingZeros().scale())).plain(known) + "%";
    }

    private String by(List<MarketRateRow> all, LocalDate day) {
        return all.stream().filter(row -> row.effectiveOn().equals(day) && row.setAt() != null).findFirst()
                .map(row -> row.setByName() + " " + OfficeTimes.brief(row.setAt())).orElse(Words.NONE);
    }

    private Component form() {
        code.setLabel(words.say("debt.rates.code"));
        code.setItems(Stream.concat(references.codes().stream(), Stream.of(OTHER)).toList());
        code.setItemLabelGenerator(one -> one == null ? "" : name(one));
        code.setValue(references.codes().getFirst());
        code.addValueChangeListener(event -> other.setVisible(OTHER.equals(event.getValue())));
        other.setLabel(words.say("debt.rates.other.name"));
        other.setMaxLength(16);
        other.setVisible(false);
        from.setLabel(words.say("debt.rates.from"));
        from.setI18n(DatePickerTexts.of(getLocale()));
        told.getElement().setAttribute("aria-live", "assertive");
        var set = new Button(words.say("debt.rates.set"), event -> set());
        set.addThemeName("primary");
        var form = new Div(code, other, from, rate, set);
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
        rate.mark("");
        boolean fresh = OTHER.equals(code.getValue());
        if (from.isEmpty() || rate.typed().isBlank() || fresh && other.isEmpty()) {
            told.add(new Note(Tone.BAD, words.say("debt.rates.missing")));
            return;
        }
        Readable.digits(rate.typed()).ifPresentOrElse(typed -> enter(fresh, typed),
                () -> rate.mark(words.say("debt.rates.unreadable", rate.typed().strip())));
    }

    private void enter(boolean fresh, BigDecimal typed) {
        try {
            if (fresh) {
                references.open(other.getValue().strip(), from.getValue(), typed);
            } else {
                references.set(code.getValue(), from.getValue(), typed);
            }
            moved.run();
        } catch (RuleViolation refused) {
            told.add(new Note(Tone.BAD, RuleWords.of(refused, getLocale())));
        }
    }
}
