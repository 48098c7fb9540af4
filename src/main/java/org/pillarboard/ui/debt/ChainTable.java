package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import org.pillarboard.debt.Chain;
import org.pillarboard.debt.Position;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.shell.Links;

/** Roll-over chains, old to new, with what each came to; one of them can be laid out as a flow. */
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
                .part(words.say("debt.scenario.do"), this::show).rows(chains);
    }

    private Component links(Chain chain) {
        var line = new Div();
        line.addClassName("links");
        var old = chain.steps().stream().map(step -> step.from()).distinct().toList();
        if (chain.generations() == 1 && old.size() > WIDE) {
            line.add(new Div(words.say("debt.chain.many", String.valueOf(old.size()))));
        } else {
            old.forEach(position -> line.add(node(position)));
        }
        line.add(node(chain.last()));
        return line;
    }

    private Component node(Position position) {
        var name = new NavAnchor(Links.debtInstrument(position.instrument().code(), lens), position.instrument().name());
        return new Div(name, new com.vaadin.flow.component.html.Span(" " + words.yi(position.drawn())));
    }

    private Component show(Chain chain) {
        var button = new NativeButton(words.say("debt.chain.show"), event -> pick.accept(Pick.chain(chain.first().instrument().code())));
        button.addClassName("link");
        button.setAriaLabel(words.say("debt.chain.show.aria", chain.first().instrument().name()));
        return button;
    }
}
