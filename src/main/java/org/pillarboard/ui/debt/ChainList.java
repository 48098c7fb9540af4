package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pillarboard.debt.Chain;
import org.pillarboard.debt.Position;
import org.pillarboard.debt.RollOver;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.figure.DebtWalls;

/** Roll-over chains, old to new: every link of a chain with its amount, then what the whole chain came to. */
final class ChainList extends Composite<Div> {

    private static final int SHOWN = 6;
    private static final int WIDE = 3;
    private final List<Chain> chains;

    ChainList(List<Chain> chains) {
        this.chains = chains;
    }

    @Override
    protected Div initContent() {
        var list = new Div();
        list.addClassName("chains");
        chains.stream().limit(SHOWN).forEach(chain -> list.add(draw(chain)));
        if (chains.isEmpty()) {
            list.add(new EmptyState(getTranslation("debt.chain.none"), getTranslation("debt.chain.none.next")));
        }
        return list;
    }

    private Component draw(Chain chain) {
        var links = new Div();
        links.addClassName("links");
        Set<Position> old = new LinkedHashSet<>();
        chain.steps().stream().map(RollOver::from).forEach(old::add);
        if (chain.generations() == 1 && old.size() > WIDE) {
            links.add(text(getTranslation("debt.chain.many", String.valueOf(old.size())), "node"));
        } else {
            old.forEach(position -> links.add(node(position)));
        }
        links.add(node(chain.last()));
        var facts = text(getTranslation("debt.chain.facts", String.valueOf(chain.generations()),
                DebtWalls.amount(chain.rolled(), getLocale()), DebtWalls.amount(chain.paidDown(), getLocale()),
                NumberFormats.of(getLocale(), 1).signed(chain.yearsGained()),
                NumberFormats.of(getLocale(), 0).signed(chain.costChange())), "facts");
        var line = new Div(links, facts);
        line.addClassName("chain");
        return line;
    }

    private Component node(Position position) {
        var amount = new Span(DebtWalls.amount(position.drawn(), getLocale()));
        amount.addClassNames("v", "num");
        var node = new Span(new Span(position.instrument().name()), amount);
        node.addClassName("node");
        node.getElement().setAttribute("data-open", position.isOpen());
        return node;
    }

    private static Component text(String words, String className) {
        var span = new Span(words);
        span.addClassNames(className, "num");
        return span;
    }
}
