package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.pillarboard.debt.DossierLink;
import org.pillarboard.debt.InstrumentDossier;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.shell.Links;

/** What this instrument repaid, and what repays it. */
final class LinkCard extends Composite<Div> {

    private record Link(String key, DossierLink link) {
    }

    private final transient InstrumentDossier dossier;
    private final transient Lens lens;
    private final transient Words words;

    LinkCard(InstrumentDossier dossier, Lens lens, Words words) {
        this.dossier = dossier;
        this.lens = lens;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        List<Link> all = Stream.concat(dossier.repaid().stream().map(link -> new Link("debt.one.repaidOld", link)),
                dossier.repaidBy().stream().map(link -> new Link("debt.one.repaidNew", link))).toList();
        var wans = words.wans(all.stream().map(one -> one.link().amount()));
        var card = new Card(words.say("debt.one.links"), words.say("debt.one.links.sub"));
        card.bleed(all.isEmpty() ? new EmptyState(words.say("debt.one.links.none"), words.say("debt.chain.none.next"))
                : new DataTable<Link>(words.say("debt.one.links")).column(words.say("debt.one.links.what"), one -> words.say(one.key()))
                        .part(words.say("debt.due.name"), this::name).number(words.say("debt.field.AMOUNT"), one -> wans.apply(one.link().amount()))
                        .column(words.say("debt.field.MATURITY_ON"), one -> one.link().other()
                                .map(other -> other.terms().maturityOn().toString()).orElse(Words.NONE))
                        .part(words.say("debt.field.STATUS"), one -> new StatusBadge(SourceCard.tone(one.link().status()),
                                words.say("debt.choice.STATUS." + one.link().status())).plain()).rows(all).dense().cards());
        var stack = new Div(card);
        stack.addClassName("filled");
        return stack;
    }

    private Component name(Link one) {
        return one.link().other().<Component>map(other -> new NavAnchor(Links.debtInstrument(other.code(), lens), other.name()))
                .orElseGet(() -> new Span(words.say("debt.one.hidden")));
    }
}
