package org.pillarboard.ui.issuance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.pillarboard.issuance.IssueBoard;
import org.pillarboard.issuance.IssuePlanRow;
import org.pillarboard.issuance.PlanProgress;
import org.pillarboard.review.ReviewState;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.DeedDialog;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.PlanRail;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Whole;

/** The annual plans of the units in sight beside what was issued of them; owners hand theirs in here. */
final class PlanCard extends Composite<Div> {

    private final transient IssueBoard board;
    private final int year;
    private final transient IssuanceDesk desk;
    private final transient IssueWords words;

    PlanCard(IssueBoard board, int year, IssuanceDesk desk, IssueWords words) {
        this.board = board;
        this.year = year;
        this.desk = desk;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        var card = new Card(words.say("issuance.plan"), words.say("issuance.plan.sub", String.valueOf(year)));
        if (!desk.ownUnits().isEmpty()) {
            card.control(new Button(words.say("issuance.plan.file"), event -> edit(board.openPlans().stream().filter(this::isInHand).findFirst()
                    .orElse(null))));
        }
        board.openPlans().forEach(plan -> card.body(open(plan)));
        var all = board.progress(year);
        return new Div(all.isEmpty() ? card.body(new EmptyState(words.say("issuance.plan.none"), words.say("issuance.plan.none.next")))
                : card.bleed(new DataTable<PlanProgress>(words.say("issuance.plan"))
                        .column(words.say("issuance.plan.unit"), one -> words.unit(one.plan().unitCode()))
                        .part(words.say("issuance.plan.number"), this::paper)
                        .number(words.say("issuance.plan.count.planned"), one -> String.valueOf(one.plan().count()))
                        .number(words.say("issuance.plan.count.issued"), one -> String.valueOf(one.issued().size()))
                        .number(words.say("issuance.plan.amount.planned"), one -> words.yi(one.plan().amount()))
                        .number(words.say("issuance.plan.amount.issued"), one -> words.yi(one.amount()))
                        .part(words.say("issuance.plan.share"), this::share).rows(all).cards()));
    }

    /** With who says so, and the plan it took the place of. */
    private Component paper(PlanProgress one) {
        var paper = new Div(new Span(one.plan().paperNumber()), cap(words.signed(one.plan().review())));
        if (!one.plan().reason().isEmpty()) {
            paper.add(cap(words.say("issuance.plan.less.why", one.plan().reason())));
        }
        var former = one.former();
        if (former != null) {
            paper.add(cap(former(former) + words.say("kit.semicolon") + words.signed(former.review())));
        }
        return paper;
    }

    private static Component cap(String text) {
        var told = Whole.span(text);
        told.addClassName("cap");
        return new Div(told);
    }

    private Component share(PlanProgress one) {
        var percent = new Span(NumberFormats.of(words.locale(), 1).percent(one.share()));
        percent.addClassName("num");
        var cell = new Div(percent, new PlanRail(one.share(), null, null).thin());
        cell.addClassName("quota");
        return cell;
    }

    private String former(IssuePlanRow former) {
        return words.say("issuance.plan.former", former.paperNumber(), former.count(), words.exact(former.amount()));
    }

    /** One that is not approved yet: what it says, what it would take the place of, and for its owner what can be done with it. */
    private Component open(IssuePlanRow plan) {
        boolean returned = plan.review().state() == ReviewState.RETURNED;
        String state = words.say("issuance.state." + plan.review().state());
        String told = words.say("issuance.plan.open", String.valueOf(plan.year()), words.unit(plan.unitCode()),
                returned ? state + words.say("issuance.colon") + plan.review().decisionReason() : state, plan.paperNumber(), plan.count(),
                words.exact(plan.amount()));
        String former = board.standing(plan).map(one -> words.say("kit.semicolon") + former(one)).orElse("");
        var line = new Div(new Note(returned ? Tone.WARN : Tone.INFO, told + former));
        if (desk.owns(plan.unitCode())) {
            line.add(deeds(plan));
        }
        return line;
    }

    private boolean isInHand(IssuePlanRow plan) {
        return plan.review().state().isEditable() && desk.owns(plan.unitCode());
    }

    private Component deeds(IssuePlanRow plan) {
        var deeds = new Div();
        deeds.addClassName("keys");
        if (isInHand(plan)) {
            deeds.add(new Button(words.say("issuance.plan.edit"), event -> edit(plan)), new Button(words.say("issuance.plan.discard"), event ->
                    ask("issuance.plan.discard", () -> desk.discardPlan(plan.id()))));
        } else {
            deeds.add(new Button(words.say("issuance.plan.withdraw"), event -> ask("issuance.plan.withdraw", () -> desk.withdrawPlan(plan.id()))));
        }
        return deeds;
    }

    private void edit(@Nullable IssuePlanRow plan) {
        new PlanDialog(desk, year, plan, words).open();
    }

    private void ask(String key, Runnable deed) {
        new DeedDialog(words.say(key), words.say(key + ".means"), deed, () -> { }).open();
    }
}
