package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pillarboard.debt.Position;
import org.pillarboard.debt.SyndicateBank;
import org.pillarboard.debt.SyndicateBanks;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.Tone;

/** Who shares a syndicated loan, with their part of what was signed and drawn, and what the rules ask of it. */
final class SyndicateCard extends Composite<Card> {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    private final transient Position loan;
    private final transient SyndicateBanks banks;
    private final transient Words words;

    SyndicateCard(Position loan, SyndicateBanks banks, Words words) {
        this.loan = loan;
        this.banks = banks;
        this.words = words;
    }

    @Override
    protected Card initContent() {
        var row = loan.instrument();
        var card = new Card(words.say("debt.syndicate.banks", row.name()), words.say("debt.syndicate.banks.sub", String.valueOf(banks.banks().size())));
        if (banks.banks().isEmpty()) {
            return card.body(new EmptyState(words.say("debt.syndicate.banks.none"), words.say("debt.syndicate.banks.none.next")));
        }
        return card.body(new Div(rules())).bleed(new DataTable<SyndicateBank>(words.say("debt.syndicate.banks", row.name()))
                .column(words.say("debt.field.BANK"), SyndicateBank::name)
                .column(words.say("debt.field.ROLE"), bank -> words.say("debt.choice.ROLE." + bank.role())
                        + (bank.agent() ? words.say("debt.syndicate.agent") : ""))
                .number(words.say("debt.field.PERCENT"), bank -> words.percent(Optional.of(bank.percent())))
                .number(words.say("debt.syndicate.limit"), bank -> part(bank, row.terms().principal()))
                .number(words.say("debt.syndicate.drawn"), bank -> part(bank, loan.drawn())).rows(banks.banks()).dense().cards());
    }

    private String part(SyndicateBank bank, BigDecimal whole) {
        return words.yi(whole.multiply(bank.percent()).multiply(PERCENT));
    }

    private Note rules() {
        var broken = banks.broken();
        return broken.isEmpty() ? new Note(Tone.GOOD, words.say("debt.syndicate.kept"))
                : new Note(Tone.WARN, words.say("debt.syndicate.broken", broken.stream().map(rule -> words.say("debt.syndicate.rule." + rule))
                        .collect(Collectors.joining(words.say("debt.syndicate.and")))));
    }
}
