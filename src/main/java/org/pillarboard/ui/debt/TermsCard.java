package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pillarboard.debt.InstrumentDossier;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.figure.CouponWords;

/** What was agreed. */
final class TermsCard extends Composite<Div> {

    private final transient InstrumentDossier dossier;
    private final transient Words words;
    private final DescriptionList list = new DescriptionList();

    TermsCard(InstrumentDossier dossier, Words words) {
        this.dossier = dossier;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        list.addClassNames("facts", "num");
        names();
        agreed();
        var card = new Div(new Card(words.say("debt.one.terms"), words.say("debt.one.terms.sub")).body(list));
        card.addClassName("filled");
        return card;
    }

    private void names() {
        var row = dossier.instrument();
        fact("debt.field.FULL_NAME", row.fullName());
        fact("debt.field.VENUE_CODES", String.join(" ", row.venueCodes()));
        fact("debt.field.CREDITOR", row.creditor());
        fact("debt.field.GUARANTOR", row.guarantor() == null ? "" : words.unit(row.guarantor()));
        fact("debt.field.PURPOSE", row.purpose());
        fact("debt.field.DISTRICT", row.district());
        fact("debt.field.CLAUSES", row.clauses());
        var flags = new ArrayList<String>();
        flag(flags, row.rigid(), "debt.field.RIGID");
        flag(flags, row.nonStandard(), "debt.field.NON_STANDARD");
        flag(flags, row.confidential(), "debt.field.CONFIDENTIAL");
        flag(flags, dossier.principalOnly(), "debt.restriction.told");
        fact("debt.one.flags", String.join(words.say("kit.and"), flags));
    }

    private void flag(List<String> flags, boolean holds, String key) {
        if (holds) {
            flags.add(words.say(key));
        }
    }

    private void agreed() {
        var terms = dossier.terms();
        fact("debt.field.VALUE_ON", terms.valueOn().toString());
        fact("debt.field.MATURITY_ON", terms.maturityOn().toString());
        fact("debt.one.puts", dossier.position().putDates().stream().map(Object::toString)
                .collect(Collectors.joining(words.say("kit.and"))));
        fact("debt.field.REPAYMENT", words.say("debt.choice.REPAYMENT." + terms.repayment()));
        fact("debt.field.PAYMENTS", words.say("debt.choice.PAYMENTS." + terms.paymentsYear()));
        fact("debt.one.coupon", new CouponWords(words.locale()).of(terms.coupon()));
        fact("debt.field.DAY_COUNT", words.say("debt.choice.DAY_COUNT." + terms.dayCount()));
        fact("debt.field.DAY_ROLL", words.say("debt.choice.DAY_ROLL." + terms.roll()));
    }

    private void fact(String key, String text) {
        if (!text.isBlank()) {
            list.add(new DescriptionList.Term(words.say(key)), new DescriptionList.Description(text));
        }
    }
}
