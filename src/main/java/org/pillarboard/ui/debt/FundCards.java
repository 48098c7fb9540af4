package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.DebtRegisters;
import org.pillarboard.debt.FundAdvance;
import org.pillarboard.debt.FundBook;
import org.pillarboard.debt.Position;
import org.pillarboard.debt.Syndicate;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.DebtWalls;
import org.pillarboard.ui.shell.Links;

/** What holds the ledger up: the credit-guarantee fund with its advances, syndicated loans against their plan, ratings over time. */
final class FundCards extends Composite<Div> implements PartFinding {

    private final transient DebtBook book;
    private final transient DebtRegisters registers;
    private final transient Lens lens;
    private final transient Words words;
    private final transient FundBook fund;
    private final transient Optional<LocalDate> rated;

    /** @param rated since when there are ratings, where we stand on a day before */
    FundCards(DebtBook book, DebtRegisters registers, Lens lens, Words words, Optional<LocalDate> rated) {
        this.book = book;
        this.registers = registers;
        this.lens = lens;
        this.words = words;
        this.rated = rated;
        this.fund = book.fundSeen(registers.fundCapital());
    }

    @Override
    protected Div initContent() {
        if (book.isBeforeOpening() && registers.ratings().isEmpty()) {
            return new Div(new EmptyState(words.say("debt.before"), words.say("debt.before.next")));
        }
        var ratings = new RatingCard(registers.ratings(), words, rated);
        var two = book.isBeforeOpening() ? new Div(ratings) : new Div(fund(), ratings);
        two.addClassName("duo");
        var all = new Div(two);
        if (!book.syndicates().isEmpty()) {
            all.add(syndicates(book.syndicates()));
            book.syndicates().forEach(loan -> all.add(new SyndicateCard(loan.position(), registers.banks(loan.position().instrument().code()), words)));
        }
        all.addClassName("debt");
        return all;
    }

    @Override
    public List<FindingClause> finding() {
        return DebtWalls.opened(book, "figure.debt.opened", words.locale()).map(told -> List.of(new FindingClause(told))).orElseGet(this::advances);
    }

    private List<FindingClause> advances() {
        if (fund.advances().isEmpty()) {
            return List.of(new FindingClause(words.say("debt.finding.fund.none")));
        }
        return List.of(new FindingClause(words.say("debt.finding.fund", words.said(fund.out()), words.percent(fund.use()))),
                fund.lateReturns() > 0 ? new FindingClause(late(), Tone.BAD) : new FindingClause(words.say("debt.finding.fund.onTime")));
    }

    /** What came back late, and what has not come back: each that there is. */
    private String late() {
        long out = fund.lateOut();
        long back = fund.lateReturns() - out;
        return Stream.of(back == 0 ? "" : words.say("debt.finding.fund.late", back), out == 0 ? "" : words.say("debt.finding.fund.overdue", out))
                .filter(told -> !told.isEmpty()).collect(Collectors.joining(words.say("kit.and")));
    }

    private Component fund() {
        var facts = new Div(fact("debt.fund.capital", fund.capital().signum() == 0 ? Words.NONE : words.yi(fund.capital())),
                fact("debt.fund.out", words.yi(fund.out())),
                fact("debt.fund.late", String.valueOf(fund.lateReturns() - fund.lateOut())), fact("debt.fund.overdue", String.valueOf(fund.lateOut())));
        facts.addClassName("kfacts");
        var use = words.say("debt.fund.use", words.percent(fund.use()));
        facts.add(fund.light().<Component>map(rag -> new StatusBadge(rag, use)).orElseGet(() -> new StatusBadge(Tone.NONE, use)));
        var card = new Card(words.say("debt.fund"), words.say("debt.fund.sub", OfficeTimes.monthAndDay(book.day()),
                OfficeTimes.monthAndDay(book.seenOn()))).body(facts);
        return fund.advances().isEmpty() ? card : card.bleed(new DataTable<FundAdvance>(words.say("debt.fund"))
                .part(words.say("debt.due.name"), one -> link(one.position()))
                .number(words.say("debt.fund.amount"), one -> words.yi(one.position().drawn()))
                .column(words.say("debt.fund.from"), one -> one.position().instrument().terms().valueOn().toString())
                .column(words.say("debt.fund.back"), one -> one.returnedOn().map(Object::toString).orElse(words.say("debt.fund.isOut")))
                .part(words.say("debt.fund.days"), one -> new StatusBadge(one.isLate() ? Tone.BAD : Tone.GOOD,
                        words.say("debt.fund.daysOf", one.days(), String.valueOf(one.agreedDays()))).plain())
                .rows(fund.advances()).cards());
    }

    private Component link(Position position) {
        return new NavAnchor(Links.debtInstrument(position.instrument().code(), lens), position.instrument().name());
    }

    private Component fact(String key, String value) {
        var figure = new Span(value);
        figure.addClassNames("v", "num");
        return new Span(new Span(words.say(key)), figure);
    }

    private Component syndicates(List<Syndicate> loans) {
        return new Card(words.say("debt.syndicate"), words.say("debt.syndicate.sub")).bleed(
                new DataTable<Syndicate>(words.say("debt.syndicate"))
                        .part(words.say("debt.due.name"), one -> link(one.position()))
                        .column(words.say("debt.due.unit"), one -> words.unit(one.position().instrument().unitCode()))
                        .number(words.say("debt.syndicate.limit"), one -> words.yi(one.position().instrument().terms().principal()))
                        .number(words.say("debt.syndicate.drawn"), one -> words.yi(one.position().drawn()))
                        .number(words.say("debt.syndicate.share"), one -> words.percent(one.use()))
                        .number(words.say("debt.syndicate.planned"), one -> words.yi(one.position().planned()))
                        .part(words.say("debt.syndicate.pace"), one -> one.light().<Component>map(rag -> new StatusBadge(rag,
                                words.percent(one.pace())).plain()).orElseGet(() -> new Span(Words.NONE)))
                        .number(words.say("debt.syndicate.replaced"), one -> String.valueOf(one.replaced())).rows(loans).cards());
    }
}
