package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.stream.Stream;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.InstrumentDossier;
import org.pillarboard.debt.Readiness;
import org.pillarboard.debt.SourceRow;
import org.pillarboard.debt.SourceShare;
import org.pillarboard.debt.SourceStatus;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.DueWords;
import org.pillarboard.ui.shell.Links;

/** From what the next due amount is paid, and how far the money has come against the days that are left. */
final class SourceCard extends Composite<Div> {

    private final transient InstrumentDossier dossier;
    private final transient Lens lens;
    private final transient Words words;

    SourceCard(InstrumentDossier dossier, Lens lens, Words words) {
        this.dossier = dossier;
        this.lens = lens;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        var next = dossier.dues().stream().findFirst();
        var card = new Card(words.say("debt.one.sources"), words.say("debt.one.sources.sub"));
        next.ifPresent(due -> card.control(sign(due)).body(ladder(due)));
        var sources = dossier.position().shares(dossier.day());
        var spare = dossier.position().spare(dossier.day());
        if (spare.signum() > 0) {
            card.body(new Note(Tone.INFO, words.say("debt.one.spare", words.exact(spare))));
        }
        card.bleed(sources.isEmpty() ? new EmptyState(words.say("debt.one.sources.none"), words.say("debt.one.sources.none.next"))
                : table(sources, spare.signum() > 0));
        var stack = new Div(card);
        stack.addClassName("filled");
        return stack;
    }

    private StatusBadge sign(DueItem due) {
        return new StatusBadge(DueWords.tone(due, dossier.day()), due.isEarly(dossier.day()) ? words.say("debt.due.early") : null);
    }

    /** The six steps; what is reached, and what is asked for so many days before. */
    private Component ladder(DueItem due) {
        var reached = due.reached();
        var required = Readiness.required(due.daysFrom(dossier.day()));
        var steps = new OrderedList();
        steps.addClassName("readiness");
        steps.getElement().setAttribute("aria-label", required == Readiness.L0 ? words.say("debt.one.ladder.nothing", reached.name())
                : words.say("debt.one.ladder", reached.name(), required.name()));
        for (Readiness level : Readiness.values()) {
            var step = new ListItem(new Span(words.say("debt.choice.LEVEL." + level)));
            step.getElement().setAttribute("data-reached", level.compareTo(reached) <= 0);
            step.getElement().setAttribute("data-asked", level == required && level != Readiness.L0);
            steps.add(step);
        }
        var told = new Span(words.say(required == Readiness.L0 ? "debt.one.asked.nothing" : "debt.one.asked", due.daysFrom(dossier.day()),
                DueWords.level(required, words.locale()),
                DueWords.reached(due, words.locale()), OfficeTimes.monthAndDay(dossier.day())));
        told.addClassNames("cap", "num");
        return new Div(steps, told);
    }

    private Component table(List<SourceShare> sources, boolean apart) {
        var wans = words.wans(sources.stream().flatMap(share -> Stream.of(share.source().amount(), share.needed())));
        var table = new DataTable<SourceShare>(words.say("debt.one.sources"))
                .column(words.say("debt.field.on.SOURCE"), share -> share.source().dueOn().toString())
                .column(words.say("debt.field.SOURCE"), share -> words.say("debt.choice.SOURCE." + share.source().kind()))
                .number(words.say("debt.field.AMOUNT"), share -> wans.apply(share.source().amount()));
        if (apart) {
            table.number(words.say("debt.one.needed"), share -> wans.apply(share.needed()));
        }
        return table.part(words.say("debt.field.STATUS"), share -> new StatusBadge(tone(share.source().status()),
                        words.say("debt.choice.STATUS." + share.source().status())).plain())
                .part(words.say("debt.field.OTHER"), share -> other(share.source()))
                .column(words.say("debt.field.NOTE"), share -> share.source().note()).rows(sources).dense().cards();
    }

    static Tone tone(SourceStatus status) {
        return switch (status) {
            case INTENDED -> Tone.WARN;
            case APPROVED -> Tone.INFO;
            case ARRIVED -> Tone.GOOD;
        };
    }

    private Component other(SourceRow source) {
        return dossier.history().stream().filter(line -> line.entry() != null && line.other() != null
                && line.other().id().equals(source.otherId())).findFirst().<Component>map(line ->
                new NavAnchor(Links.debtInstrument(line.other().code(), lens), line.other().name())).orElseGet(() -> new Span(Words.NONE));
    }
}
