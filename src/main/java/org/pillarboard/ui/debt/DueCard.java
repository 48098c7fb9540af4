package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.pillarboard.debt.DueItem;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Chip;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.Pager;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Whole;
import org.pillarboard.ui.kit.figure.DueWords;
import org.pillarboard.ui.shell.Links;

/** What falls due, in order, a page at a time: who owes it, when and why, and whether the money for it is there. */
final class DueCard extends Composite<Div> {

    private static final int PAGE = 12;

    private final transient DebtLook look;
    private final transient Words words;
    private final Card card;

    /** Keeps nothing of the dues but what it draws. */
    DueCard(List<DueItem> dues, Selection selection, DebtLook look, Words words, Consumer<DebtLook> go) {
        this.look = look;
        this.words = words;
        var pager = pager(dues.size(), go);
        card = new Card(words.say("debt.due"), words.say("debt.due.sub"));
        card.control(selection.chosen() && selection.chain().isEmpty()
                ? new Component[] {new Chip(selection.label(look, words), () -> go.accept(look.pick(Pick.NONE))), pager} : new Component[] {pager});
        card.bleed(dues.isEmpty() ? new EmptyState(words.say("debt.due.none"), words.say("debt.due.none.next")) : table(pager.of(dues)),
                pager(dues.size(), go));
    }

    /** At the head and again at the foot. */
    private Pager pager(int total, Consumer<DebtLook> go) {
        return new Pager(look.sieve().page(), PAGE, total, page -> go.accept(look.sieve(look.sieve().page(page))));
    }

    @Override
    protected Div initContent() {
        return new Div(card);
    }

    private Component table(List<DueItem> some) {
        return new DataTable<DueItem>(words.say("debt.due"))
                .part(words.say("debt.due.name"), due -> new NavAnchor(Links.debtInstrument(due.position().instrument().code(),
                        look.lens()), due.position().instrument().name()))
                .column(words.say("debt.due.unit"), due -> words.unit(due.position().instrument().unitCode()))
                .column(words.say("debt.due.kind"), due -> words.say("debt.kind." + due.position().instrument().kind()))
                .number(words.say("debt.due.amount"), due -> words.yi(due.amount()))
                .number(words.say("debt.due.rate"), due -> NumberFormats.of(words.locale(), 2).plain(due.position().rate()) + "%")
                .part(words.say("debt.due.on"), this::day)
                .number(words.say("debt.due.left", OfficeTimes.monthAndDay(look.lens().asOf().day())), this::left)
                .part(words.say("debt.due.sources"), this::sources).rows(some).cards().withClass("dues");
    }

    private String left(DueItem due) {
        long days = due.daysFrom(look.lens().asOf().day());
        return words.say(days < 0 ? "debt.due.passed" : "debt.due.days", Math.abs(days));
    }

    private Component day(DueItem due) {
        var day = new Span(due.on() + " " + words.say("debt.reason." + due.reason()));
        day.addClassName("nb");
        return day;
    }

    /** In every row the money first, on a line of its own; below it how far it has come and what else is asked. */
    private Component sources(DueItem due) {
        var told = new Div(new StatusBadge(DueWords.tone(due, look.day()), money(due)).plain());
        told.addClassName("src");
        String more = more(due).stream().reduce((one, other) -> words.say("debt.due.and", one, other)).orElse("");
        if (!more.isEmpty()) {
            var line = Whole.span(more);
            line.addClassName("cap");
            told.add(line);
        }
        return told;
    }

    /** How far it is secured. */
    private String money(DueItem due) {
        if (due.isBehind(look.day()) && (due.isProven() || due.isSecured())) {
            return words.say(due.isProven() ? "debt.due.proven" : "debt.due.slow");
        }
        return due.isSecured() ? words.say("debt.due.secured") : open(due);
    }

    /** How far what is not there has come, whether that is far enough for the days left, and interest that wants own cash. */
    private List<String> more(DueItem due) {
        var more = new ArrayList<String>();
        if (due.isBehind(look.day())) {
            more.add(due.isProven() ? DueWords.required(due, look.day(), words.locale()) : DueWords.behind(due, look.day(), words.locale()));
        } else if (!due.isSecured()) {
            String reached = DueWords.reached(due, words.locale());
            more.add(due.isEarly(look.day()) ? words.say("debt.due.and", words.say("debt.due.early"), reached) : reached);
        }
        if (due.ownInterest().signum() != 0) {
            more.add(own(due));
        }
        return more;
    }

    /** What has no source, and what is only intended. */
    private String open(DueItem due) {
        String uncovered = words.say("debt.due.uncovered", words.said(due.uncovered()));
        String intended = words.say("debt.due.intended", words.said(due.intended()));
        return due.uncovered().signum() == 0 ? intended : due.intended().signum() == 0 ? uncovered
                : words.say("debt.due.and", uncovered, intended);
    }

    /** Interest that no new debt may repay, and whether the unit plans to have it. */
    private String own(DueItem due) {
        return words.say(due.lacksOwnCash(look.day()) ? "debt.due.own.missing" : "debt.due.own", words.said(due.ownInterest()));
    }
}
