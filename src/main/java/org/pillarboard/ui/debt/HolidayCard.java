package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pillarboard.debt.HolidayLines;
import org.pillarboard.debt.HolidayYear;
import org.pillarboard.debt.References;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;

/** The days off of each year with those worked in exchange; a year is pasted in as it was published. */
final class HolidayCard extends Composite<Card> {

    private static final int DAY_AND_MONTH = 5;
    private static final int PUBLISHED_FROM = 11;

    private final transient References references;
    private final boolean administers;
    private final LocalDate today;
    private final transient Words words;
    private final transient Runnable moved;
    private final TextArea text = new TextArea();
    private final Div told = new Div();

    HolidayCard(RulesDesk desk, Runnable moved) {
        this.references = desk.references();
        this.administers = desk.administers();
        this.today = desk.today();
        this.words = desk.words(getLocale());
        this.moved = moved;
    }

    @Override
    protected Card initContent() {
        var years = references.years();
        var card = new Card(words.say("debt.holiday"), words.say("debt.holiday.sub"));
        int next = today.getMonthValue() < PUBLISHED_FROM ? today.getYear() : today.getYear() + 1;
        if (years.stream().noneMatch(year -> year.year() == next)) {
            card.body(new Note(Tone.WARN, words.say("debt.holiday.open", String.valueOf(next))));
        }
        if (administers) {
            card.body(form());
        }
        return card.bleed(new DataTable<HolidayYear>(words.say("debt.holiday"))
                .column(words.say("debt.holiday.year"), year -> String.valueOf(year.year()))
                .column(words.say("debt.holiday.off"), year -> words.say("debt.holiday.days", String.valueOf(year.off().size()), spans(year.off())))
                .column(words.say("debt.holiday.worked"), year -> words.say("debt.holiday.days", String.valueOf(year.worked().size()),
                        spans(year.worked())))
                .column(words.say("debt.risk.by"), year -> year.setAt() == null ? Words.NONE
                        : year.setByName() + " " + OfficeTimes.brief(year.setAt())).rows(years).cards());
    }

    /** Days that follow each other as one span. */
    private String spans(List<LocalDate> days) {
        var spans = new ArrayList<String>();
        for (int i = 0; i < days.size();) {
            int last = i;
            while (last + 1 < days.size() && days.get(last + 1).equals(days.get(last).plusDays(1))) {
                last++;
            }
            spans.add(last == i ? brief(days.get(i)) : words.say("debt.holiday.span", brief(days.get(i)), brief(days.get(last))));
            i = last + 1;
        }
        return String.join(words.say("debt.holiday.and"), spans);
    }

    private static String brief(LocalDate day) {
        return day.toString().substring(DAY_AND_MONTH);
    }

    private Component form() {
        text.setLabel(words.say("debt.holiday.text"));
        text.setPlaceholder(words.say("debt.holiday.placeholder"));
        text.setHelperText(words.say("debt.holiday.help"));
        text.setWidthFull();
        text.setMaxRows(8);
        told.getElement().setAttribute("aria-live", "assertive");
        var bring = new Button(words.say("debt.holiday.bring"), event -> bring());
        bring.addThemeName("primary");
        var form = new Div(text, bring);
        form.addClassNames("ruleform", "whole");
        return new Div(told, form);
    }

    private void bring() {
        told.removeAll();
        try {
            var lines = HolidayLines.read(text.getValue(), spellings("debt.holiday.words.off"), spellings("debt.holiday.words.worked"));
            int year = references.bring(lines);
            Notification.show(words.say("debt.holiday.brought", String.valueOf(year), String.valueOf(lines.worked().size())));
            moved.run();
        } catch (RuleViolation refused) {
            told.add(new Note(Tone.BAD, RuleWords.of(refused, getLocale())));
        }
    }

    private Set<String> spellings(String key) {
        return Set.of(words.say(key).split(" "));
    }
}
