package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.pillarboard.debt.EntryKind;
import org.pillarboard.debt.EntryRow;
import org.pillarboard.debt.InstrumentDossier;
import org.pillarboard.debt.RateStep;
import org.pillarboard.debt.Tranche;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.figure.AmendmentWords;

/** How the terms of an instrument came to be what they are: every rate with its days, what was agreed anew, and its tranches. */
final class ChangeCards extends Composite<Div> {

    private final transient InstrumentDossier dossier;
    private final transient Words words;

    ChangeCards(InstrumentDossier dossier, Words words) {
        this.dossier = dossier;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        var all = new Div(rates());
        var changed = dossier.entries(EntryKind.AMENDMENT);
        if (!changed.isEmpty()) {
            all.add(amendments(changed));
        }
        if (!dossier.position().tranches().isEmpty()) {
            all.add(tranches());
        }
        all.addClassName("debt");
        return all;
    }

    private Component rates() {
        return new Card(words.say("debt.instrument.rates"), words.say("debt.instrument.rates.sub")).bleed(
                new DataTable<RateStep>(words.say("debt.instrument.rates"))
                        .column(words.say("debt.instrument.from"), step -> step.from().toString())
                        .column(words.say("debt.instrument.to"), this::until)
                        .number(words.say("debt.due.rate"), step -> words.rate(step.rate())).rows(dossier.rates()).dense());
    }

    private String until(RateStep step) {
        int next = dossier.rates().indexOf(step) + 1;
        return next < dossier.rates().size() ? dossier.rates().get(next).from().minusDays(1).toString() : Words.NONE;
    }

    private Component amendments(List<EntryRow> changed) {
        return new Card(words.say("debt.line.AMENDMENT"), first()).bleed(
                new DataTable<EntryRow>(words.say("debt.line.AMENDMENT"))
                        .column(words.say("debt.field.on.AMENDMENT"), entry -> entry.on().isAfter(dossier.day())
                                ? words.say("debt.instrument.later", entry.on().toString()) : entry.on().toString())
                        .column(words.say("debt.instrument.changed"), entry -> new AmendmentWords(words.locale()).of(entry.detail()))
                        .column(words.say("debt.field.NOTE"), EntryRow::note).rows(changed).dense());
    }

    /** The terms as they were approved first, beside what was agreed since. */
    private String first() {
        var terms = dossier.agreed().terms();
        return words.say("debt.instrument.first", words.yi(terms.principal()), terms.maturityOn().toString(),
                dossier.rates().isEmpty() ? Words.NONE : words.rate(dossier.rates().getFirst().rate()));
    }

    private Component tranches() {
        return new Card(words.say("debt.tranches"), words.say("debt.tranches.sub")).bleed(new DataTable<Tranche>(words.say("debt.tranches"))
                .column(words.say("debt.field.TRANCHE"), one -> one.label().isEmpty() ? Words.NONE : one.label())
                .column(words.say("debt.field.on.DRAWING"), one -> one.on().toString())
                .column(words.say("debt.field.MATURITY_ON"), one -> one.maturityOn().toString())
                .number(words.say("debt.field.AMOUNT"), one -> words.yi(one.amount()))
                .number(words.say("debt.tranches.left"), one -> words.yi(one.left()))
                .number(words.say("debt.due.rate"), one -> words.rate(one.rate())).rows(dossier.position().tranches()).cards());
    }
}
