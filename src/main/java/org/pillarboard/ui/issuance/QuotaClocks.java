package org.pillarboard.ui.issuance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pillarboard.issuance.IssueBoard;
import org.pillarboard.issuance.QuotaClock;
import org.pillarboard.issuance.Registration;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.PlanRail;
import org.pillarboard.ui.kit.StatusBadge;

/** The clocks of the registered quotas: the bar is what was issued, the tick how much of its time has passed. */
final class QuotaClocks extends Composite<Div> {

    private final transient List<Registration> registrations;
    private final transient QuotaClock lines;
    private final LocalDate day;
    private final transient IssueWords words;

    QuotaClocks(IssueBoard board, LocalDate day, IssueWords words) {
        this.registrations = board.registrations();
        this.lines = board.clock();
        this.day = day;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        var card = new Card(words.say("issuance.clocks"), words.say(lines.confirmed() ? "issuance.quota.sub" : "issuance.quota.sub.open",
                String.valueOf(lines.amber()),
                String.valueOf(lines.red())));
        return new Div(registrations.isEmpty()
                ? card.body(new EmptyState(words.say("issuance.quota.none"), words.say("issuance.quota.none.next")))
                : card.bleed(new DataTable<Registration>(words.say("issuance.clocks"))
                        .column(words.say("issuance.quota.number"), Registration::number)
                        .column(words.say("issuance.quota.unit"), one -> words.unit(one.unitCode()))
                        .number(words.say("issuance.quota.amount"), one -> words.yi(one.amount()))
                        .part(words.say("issuance.quota.used"), this::bar)
                        .number(words.say("issuance.quota.reserved"), one -> words.yi(one.reserved()))
                        .number(words.say("issuance.quota.left"), one -> words.yi(one.left()))
                        .number(words.say("issuance.quota.issues"), one -> String.valueOf(one.issues().size()))
                        .column(words.say("issuance.quota.expires"), one -> one.expiresOn().toString())
                        .part(words.say("issuance.quota.clock"), this::clock).rows(registrations).cards()));
    }

    private Component bar(Registration one) {
        var used = new Span(words.yi(one.used()));
        used.addClassName("num");
        var cell = new Div(used, new PlanRail(share(one.used(), one.amount()), passed(one), null).thin());
        cell.addClassName("quota");
        cell.setTitle(words.say("issuance.quota.bar", words.said(one.used()), words.said(one.reserved()), words.said(one.amount())));
        return cell;
    }

    private BigDecimal passed(Registration one) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(one.registeredOn(), one.expiresOn()));
        return share(BigDecimal.valueOf(ChronoUnit.DAYS.between(one.registeredOn(), day)), BigDecimal.valueOf(whole));
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, MathContext.DECIMAL64);
    }

    private Component clock(Registration one) {
        String text = one.left().signum() <= 0 ? words.say("issuance.quota.usedUp") : one.isExpired(day) ? words.say("issuance.quota.expired")
                : words.say("issuance.quota.daysLeft", one.daysLeft(day));
        return new StatusBadge(one.light(day, lines), text).plain();
    }
}
