package org.pillarboard.ui.issuance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pillarboard.issuance.BondIssue;
import org.pillarboard.issuance.IssueField;
import org.pillarboard.issuance.RefinancingLink;
import org.pillarboard.issuance.Registration;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.NavAnchor;

/** The terms of a bond as far as they are known, and the older debts it repays. */
final class IssueFacts extends Composite<Div> {

    private static final List<IssueField> SHOWN = List.of(IssueField.NAME, IssueField.PRODUCT, IssueField.AMOUNT, IssueField.TENOR,
            IssueField.PLANNED_ON, IssueField.CODE, IssueField.VENUE_CODES, IssueField.RATE, IssueField.MULTIPLE, IssueField.PUT_ON,
            IssueField.VALUE_ON, IssueField.MATURITY_ON, IssueField.PROCEEDS, IssueField.UNDERWRITER, IssueField.GRADE, IssueField.AGENCY,
            IssueField.GUARANTOR, IssueField.PURPOSE);

    private final transient BondIssue issue;
    private final transient @Nullable Registration registration;
    private final transient Map<String, String> names;
    private final transient UnaryOperator<String> debt;
    private final transient IssueWords words;

    /** @param debt the way to a debt of the ledger, by its number */
    IssueFacts(BondIssue issue, @Nullable Registration registration, Map<String, String> names, UnaryOperator<String> debt, IssueWords words) {
        this.names = names;
        this.issue = issue;
        this.registration = registration;
        this.debt = debt;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        var all = new Div(links(), facts());
        all.addClassName("col");
        return all;
    }

    private Component facts() {
        var list = new DescriptionList();
        list.addClassName("bfacts");
        SHOWN.stream().filter(field -> !issue.text(field).isEmpty()).forEach(field -> list.add(
                new Term(words.say("issuance.field." + field)), new Description(words.written(field, issue.text(field)))));
        if (registration != null) {
            list.add(new Term(words.say("issuance.page.registration")), new Description(words.say("issuance.page.quota", registration.number(),
                    words.exact(registration.amount()), words.exact(registration.used()), words.exact(registration.left()),
                    registration.expiresOn().toString())));
        }
        return new Card(words.say("issuance.page.facts")).body(list);
    }

    private Component old(RefinancingLink link) {
        return link.isNamed() ? new NavAnchor(debt.apply(link.oldCode()), (link.oldCode() + " " + names.getOrDefault(link.oldCode(), "")).strip())
                : new Span(words.say("issuance.page.link.hidden"));
    }

    private Component links() {
        var card = new Card(words.say("issuance.page.links"), words.say("issuance.page.links.sub"));
        var amounts = words.yis(issue.links().stream().map(RefinancingLink::amount));
        return issue.links().isEmpty()
                ? card.body(new EmptyState(words.say("issuance.page.links.none"),
                        words.say(issue.issuedOn().isPresent() ? "issuance.page.links.none.issued" : "issuance.page.links.none.next")))
                : card.bleed(new DataTable<RefinancingLink>(words.say("issuance.page.links"))
                        .part(words.say("issuance.page.link.old"), this::old)
                        .column(words.say("issuance.page.link.due"), link -> link.dueOn().toString())
                        .number(words.say("issuance.page.link.amount"), link -> amounts.apply(link.amount()))
                        .column(words.say("issuance.page.link.level"), link -> issue.isSettled(link)
                                ? words.say("issuance.page.link.settled") : words.say("debt.choice.LEVEL." + issue.readiness()))
                        .rows(issue.links()).dense().cards());
    }
}
