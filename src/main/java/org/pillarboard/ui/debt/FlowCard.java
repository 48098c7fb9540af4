package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pillarboard.debt.InstrumentDossier;
import org.pillarboard.debt.Payment;
import org.pillarboard.debt.ScheduleLine;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;

/** Every payment agreed with what was really repaid of it, and the repayments as they were made. */
final class FlowCard extends Composite<Div> {

    private final transient InstrumentDossier dossier;
    private final transient Words words;

    FlowCard(InstrumentDossier dossier, Words words) {
        this.dossier = dossier;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        var two = new Div(schedule(), payments());
        two.addClassNames("duo", "flows");
        return two;
    }

    private Component schedule() {
        var lines = dossier.schedule();
        var sum = lines.stream().map(line -> line.flow().principal()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var principals = words.fines(lines.stream().flatMap(line -> Stream.of(line.flow().principal(), line.paid(), line.overdue())));
        var interests = words.fines(lines.stream().map(line -> line.flow().interest()));
        var table = new DataTable<ScheduleLine>(words.say("debt.one.flows"))
                .column(words.say("debt.one.flow.on"), line -> line.flow().paidOn().toString())
                .number(words.say("debt.one.flow.principal"), line -> dashed(line.flow().principal(), principals))
                .number(words.say("debt.one.flow.interest"), line -> interests.apply(line.flow().interest()))
                .number(words.say("debt.one.flow.paid"), line -> line.past() ? dashed(line.paid(), principals) : Words.NONE)
                .part(words.say("debt.one.flow.state"), line -> state(line, principals)).rows(lines).dense();
        var box = new Div(table);
        box.addClassName("longlist");
        return new Card(words.say("debt.one.flows"), words.say("debt.one.flows.sub", principals.apply(sum))).bleed(box);
    }

    private static String dashed(BigDecimal amount, Function<BigDecimal, String> column) {
        return amount.signum() == 0 ? Words.NONE : column.apply(amount);
    }

    private Component state(ScheduleLine line, Function<BigDecimal, String> column) {
        if (line.overdue().signum() > 0) {
            return new StatusBadge(Tone.BAD, words.say("debt.one.flow.overdue", column.apply(line.overdue()))).plain();
        }
        return line.past() ? line.flow().principal().signum() == 0 ? new Span(words.say("debt.one.flow.come"))
                : new StatusBadge(Tone.GOOD, words.say("debt.one.flow.done")).plain() : new Span(words.say("debt.one.flow.ahead"));
    }

    private Component payments() {
        var paid = dossier.position().paid();
        var wans = words.wans(paid.stream().map(Payment::amount));
        var card = new Card(words.say("debt.one.payments"), words.say("debt.one.payments.sub", words.wan(dossier.repaidSoFar())));
        return paid.isEmpty() ? card.bleed(new EmptyState(words.say("debt.one.payments.none"), words.say("debt.one.payments.none.next")))
                : card.bleed(new DataTable<Payment>(words.say("debt.one.payments"))
                        .column(words.say("debt.field.on.REPAYMENT"), one -> one.on().toString())
                        .number(words.say("debt.field.AMOUNT"), one -> wans.apply(one.amount()))
                        .column(words.say("debt.field.NOTE"), Payment::note).rows(paid).dense());
    }
}
