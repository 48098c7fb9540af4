package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.LateDebt;
import org.pillarboard.debt.OpenBook;
import org.pillarboard.debt.Payment;
import org.pillarboard.debt.Position;
import org.pillarboard.debt.SourceKind;
import org.pillarboard.debt.SourceRow;
import org.pillarboard.debt.SourceStatus;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.shell.Links;

/** From what the next twelve months are to be paid, and how sure that is; beside it what was paid this year. */
final class LadderCards extends Composite<Div> {

    private static final int SHOWN = 10;

    private record Paid(Position position, Payment payment) {
    }

    private final transient DebtLook look;
    private final transient Words words;
    private final Div two = new Div();

    /** @param year what falls due within a year, without what is overdue */
    LadderCards(OpenBook open, List<DueItem> year, DebtLook look, Words words) {
        this.look = look;
        this.words = words;
        two.add(ladder(year, open.late()), payments(open.book()));
        two.addClassName("duo");
    }

    @Override
    protected Div initContent() {
        return two;
    }

    private Component ladder(List<DueItem> dues, List<LateDebt> late) {
        var uncovered = dues.stream().map(DueItem::uncovered).reduce(BigDecimal.ZERO, BigDecimal::add);
        var table = new DataTable<SourceKind>(words.say("debt.ladder"))
                .column(words.say("debt.field.SOURCE"), kind -> words.say("debt.choice.SOURCE." + kind));
        List.of(SourceStatus.values()).forEach(status -> table.number(words.say("debt.choice.STATUS." + status),
                kind -> words.yi(sum(dues, kind, status))));
        table.number(words.say("debt.calendar.total"), kind -> words.yi(List.of(SourceStatus.values()).stream()
                .map(status -> sum(dues, kind, status)).reduce(BigDecimal.ZERO, BigDecimal::add)));
        String sub = words.say("debt.ladder.sub", words.said(dues.stream().map(DueItem::amount).reduce(BigDecimal.ZERO, BigDecimal::add)),
                words.said(uncovered));
        return new Card(words.say("debt.ladder"), late.isEmpty() ? sub : words.say("debt.ladder.late", sub, words.said(LateDebt.sum(late))))
                .bleed(table.rows(List.of(SourceKind.values())).dense().cards());
    }

    private static BigDecimal sum(List<DueItem> dues, SourceKind kind, SourceStatus status) {
        return dues.stream().flatMap(due -> due.counted().stream()).filter(source -> source.kind() == kind && source.status() == status)
                .map(SourceRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String paidSub(List<Paid> paid) {
        return words.say(paid.size() > SHOWN ? "debt.paid.sub.some" : "debt.paid.sub", String.valueOf(paid.size()), words.said(paid.stream()
                .map(one -> one.payment().amount()).reduce(BigDecimal.ZERO, BigDecimal::add)), String.valueOf(SHOWN));
    }

    private Component payments(DebtBook book) {
        LocalDate since = book.day().withDayOfYear(1);
        var paid = book.positions().stream().flatMap(one -> one.paid().stream().filter(payment -> !payment.on().isBefore(since))
                .map(payment -> new Paid(one, payment))).sorted(Comparator.comparing((Paid one) -> one.payment().note().isEmpty())
                        .thenComparing(one -> one.payment().on(), Comparator.reverseOrder())).toList();
        var card = new Card(words.say("debt.paid"), paidSub(paid));
        return paid.isEmpty() ? card.body(new EmptyState(words.say("debt.paid.none"), words.say("debt.paid.none.next")))
                : card.bleed(new DataTable<Paid>(words.say("debt.paid"))
                        .part(words.say("debt.due.name"), one -> new NavAnchor(Links.debtInstrument(one.position().instrument().code(),
                                look.lens()), one.position().instrument().name()))
                        .number(words.say("debt.field.AMOUNT"), one -> words.yi(one.payment().amount()))
                        .column(words.say("debt.field.on.REPAYMENT"), one -> one.payment().on().toString())
                        .column(words.say("debt.field.NOTE"), one -> one.payment().note())
                        .rows(paid.stream().limit(SHOWN).toList()).dense().cards());
    }
}
