package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.pillarboard.debt.Chain;
import org.pillarboard.debt.Position;
import org.pillarboard.debt.RollOver;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.PressButton;
import org.pillarboard.ui.shell.Links;

/** Refinancing chains, old to new, with what each came to; one of them can be laid out as a flow. */
final class ChainTable extends Composite<Div> {

    private static final int SHOWN = 8;
    private static final int WIDE = 3;
    private final transient Lens lens;
    private final transient Words words;
    private final transient Consumer<Pick> pick;
    private final Card card;

    /** Keeps nothing of the chains but what it draws. */
    ChainTable(List<Chain> chains, Lens lens, Words words, Consumer<Pick> pick) {
        this.lens = lens;
        this.words = words;
        this.pick = pick;
        var sub = chains.size() > SHOWN ? words.say("debt.chain.more", String.valueOf(SHOWN), String.valueOf(chains.size()))
                : words.say("debt.chain.sub");
        card = new Card(words.say("debt.chain"), sub);
        card.bleed(chains.isEmpty() ? new EmptyState(words.say("debt.chain.none"), words.say("debt.chain.none.next"))
                : table(chains.stream().limit(SHOWN).toList()));
    }

    @Override
    protected Div initContent() {
        return new Div(card);
    }

    private Component table(List<Chain> chains) {
        return new DataTable<Chain>(words.say("debt.chain")).part(words.say("debt.chain.links"), this::links)
                .number(words.say("debt.chain.generations"), chain -> String.valueOf(chain.generations()))
                .number(words.say("debt.chain.rolled"), chain -> words.yi(chain.rolled()))
                .number(words.say("debt.chain.paidDown"), chain -> words.yi(chain.paidDown()))
                .number(words.say("debt.chain.years"), chain -> NumberFormats.of(words.locale(), 1).signed(chain.yearsGained()))
                .number(words.say("debt.chain.cost"), chain -> NumberFormats.of(words.locale(), 0).signed(chain.costChange()))
                .part(words.say("debt.scenario.do"), this::show).rows(chains).cards();
    }

    /** Old to new: what was rolled over side by side stands together. */
    private Component links(Chain chain) {
        var line = new Div();
        line.addClassName("links");
        IntStream.rangeClosed(1, chain.generations()).forEach(generation -> line.add(together(chain.steps().stream()
                .filter(step -> step.generation() == generation).map(RollOver::from).distinct().toList(), true)));
        line.add(together(chain.steps().stream().filter(step -> step.generation() == chain.generations()).map(RollOver::to)
                .distinct().toList(), false));
        return line;
    }

    private Div together(List<Position> some, boolean repaid) {
        var all = new Div();
        if (some.size() > WIDE) {
            all.add(words.say("debt.chain.many", String.valueOf(some.size())));
            return all;
        }
        some.forEach(position -> {
            if (all.getComponentCount() > 0) {
                all.add(new Span(words.say("kit.and")));
            }
            all.add(new NavAnchor(Links.debtInstrument(position.instrument().code(), lens), position.instrument().name()),
                    new Span(amount(position, repaid)));
        });
        return all;
    }

    /** Of an old one also what stays of it, so that the figures of the row add up. */
    private String amount(Position position, boolean repaid) {
        return repaid && position.kept().signum() > 0 ? words.say("debt.chain.kept", words.yi(position.drawn()), words.yi(position.kept()))
                : words.say("debt.chain.amount", words.yi(position.drawn()));
    }

    private Component show(Chain chain) {
        var button = new PressButton(words.say("debt.chain.show"), event -> pick.accept(Pick.chain(chain.first().instrument().code())));
        button.addClassName("link");
        button.setAriaLabel(words.say("debt.chain.show.aria", chain.first().instrument().name()));
        return button;
    }
}
