package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.pillarboard.debt.DebtFilter;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.LateDebt;
import org.pillarboard.debt.OpenBook;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Chip;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.Pager;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Whole;
import org.pillarboard.ui.kit.figure.DebtTabs;
import org.pillarboard.ui.kit.figure.DueWords;
import org.pillarboard.ui.shell.Links;

/** What falls due, in order, a page at a time: who owes it, when and why, and whether the money for it is there. */
final class DueCard extends Composite<Div> {

    private static final int PAGE = 12;

    private final transient List<LateDebt> late;
    private final transient List<DueItem> unanswered;
    private final transient DebtLook look;
    private final transient Words words;
    private final Card card;

    /** Keeps nothing of the dues but what it draws. */
    DueCard(List<DueItem> dues, OpenBook open, List<LateDebt> late, Selection selection, DebtLook look, Words words, Consumer<DebtLook> go) {
        this.late = late;
        unanswered = open.unansweredOn(look.lens().asOf().day());
        this.look = look;
        this.words = words;
        var pager = pager(dues.size(), go);
        card = new Card(words.say("debt.due"), words.say("debt.due.sub"));
        card.control(selection.chosen() && selection.chain().isEmpty()
                ? new Component[] {new Chip(selection.label(look, words), () -> go.accept(look.pick(Pick.NONE))), pager} : new Component[] {pager});
        if (!late.isEmpty() && look.sieve().page() == 0 && (!selection.chosen() || selection.chain().isPresent())) {
            card.body(overdue());
        }
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

    /** What is overdue comes before all that falls due: the same sum as in the page's title, and the way to its debts. */
    private Component overdue() {
        var there = look.tab(DebtTabs.Part.LIST).sieve(Sieve.USUAL.filter(DebtFilter.USUAL.state(DebtFilter.State.OVERDUE)));
        return new NavAnchor(Links.DEBT + "?" + there.query().getQueryString(), new StatusBadge(Tone.BAD, words.late("debt.due.overdue", late)).plain());
    }

    private Component table(List<DueItem> some) {
        var amounts = words.yis(some.stream().map(DueItem::amount));
        return new DataTable<DueItem>(words.say("debt.due"))
                .part(words.say("debt.due.name"), due -> new NavAnchor(Links.debtInstrument(due.position().instrument().code(),
                        look.lens()), due.position().instrument().name()))
                .column(words.say("debt.due.unit"), due -> words.unit(due.position().instrument().unitCode()))
                .column(words.say("debt.due.kind"), due -> words.say("debt.kind." + due.position().instrument().kind()))
                .number(words.say("debt.due.amount"), due -> amounts.apply(due.amount()))
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

    /**
     * In every row the money first, on a line of its own; below it how far it has come and what else is asked. Of a day that is past only
     * whether it was repaid.
     */
    private Component sources(DueItem due) {
        if (!due.isUnanswered() && due.on().isBefore(look.lens().asOf().day())) {
            return outcome(due).plain();
        }
        var told = new Div(new StatusBadge(DueWords.tone(due, look.day()), DueWords.money(due, look.day(), words.locale(), words::saidYi)).plain());
        told.addClassName("src");
        String more = DueWords.more(due, look.day(), words.locale(), words::saidYi);
        if (!more.isEmpty()) {
            var line = Whole.span(more);
            line.addClassName("cap");
            told.add(line);
        }
        return told;
    }

    private StatusBadge outcome(DueItem due) {
        if (unanswered.contains(due)) {
            return new StatusBadge(Tone.of(due.unansweredLight()), words.say("debt.due.unanswered"));
        }
        return late.stream().filter(one -> one.tells(due)).findFirst()
                .map(one -> new StatusBadge(Tone.BAD, words.say("debt.due.unpaid", words.saidYi(one.unpaid(due)))))
                .orElseGet(() -> new StatusBadge(Tone.GOOD, words.say("debt.due.repaid")));
    }
}
