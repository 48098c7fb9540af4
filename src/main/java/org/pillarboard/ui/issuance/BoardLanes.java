package org.pillarboard.ui.issuance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pillarboard.issuance.BondIssue;
import org.pillarboard.issuance.IssueBoard;
import org.pillarboard.issuance.IssueField;
import org.pillarboard.issuance.IssueLane;
import org.pillarboard.issuance.IssueStage;
import org.pillarboard.issuance.MoveRow;
import org.pillarboard.issuance.RefinancingLink;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Dot;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Whole;
import org.pillarboard.ui.shell.Links;

/** The board: a lane for every part of the way, a card for every bond, what is due first on top. */
final class BoardLanes extends Composite<Div> {

    private final transient IssueBoard board;
    private final transient Map<String, String> names;
    private final transient Lens lens;
    private final transient IssueWords words;
    private final LocalDate day;

    /** @param names what the older debts are called, by number */
    BoardLanes(IssueBoard board, Map<String, String> names, Lens lens, IssueWords words) {
        this.board = board;
        this.names = names;
        this.lens = lens;
        this.words = words;
        this.day = board.pipeline().day();
    }

    @Override
    protected Div initContent() {
        boolean nothing = board.pipeline().issues().isEmpty() && board.begun().isEmpty();
        var card = new Card(words.say("issuance.board"), words.say("issuance.board.sub", OfficeTimes.monthAndDay(day)));
        if (nothing) {
            return new Div(card.body(board.unkept()
                    ? new EmptyState(words.say("issuance.board.unkept"), words.say("issuance.board.unkept.next"))
                    : new EmptyState(words.say("issuance.board.none"), words.say("issuance.board.none.next"))));
        }
        var lanes = new Div();
        lanes.addClassName("lanes");
        List.of(IssueLane.values()).forEach(lane -> lanes.add(lane(lane)));
        return new Div(card.body(lanes));
    }

    private Component lane(IssueLane lane) {
        var issues = board.pipeline().in(lane);
        var sum = new Span(words.say("issuance.lane.sum", issues.size(),
                words.yi(issues.stream().map(BondIssue::amount).reduce(BigDecimal.ZERO, BigDecimal::add))));
        sum.addClassNames("cap", "num");
        var head = new Div(new H3(words.say("issuance.lane." + lane)), sum);
        head.addClassName("lh");
        var drawn = new Section(head);
        drawn.addClassName("lane");
        drawn.setAriaLabel(words.say("issuance.lane." + lane));
        if (lane == IssueLane.PREPARING) {
            board.begun().forEach(move -> drawn.add(begun(move)));
        }
        issues.forEach(issue -> drawn.add(card(issue)));
        return drawn;
    }

    private Component card(BondIssue issue) {
        var amount = text(words.yi(issue.amount()), "v", "num");
        var top = line(name(issue.name()), amount);
        var who = whose(issue.unitCode(), words.choice(IssueField.PRODUCT, issue.product().name()));
        var stage = Whole.span(words.standing(issue, day));
        stage.addClassNames("cap", "num");
        var parts = new ArrayList<>(List.of(top, who, stage));
        if (issue.isUnderway() || !issue.links().isEmpty()) {
            parts.add(repays(issue));
        }
        issue.light(day).ifPresent(rag -> parts.add(due(issue, rag)));
        board.owedOf(issue).ifPresent(owed -> parts.add(new StatusBadge(Tone.BAD, words.say("issuance.card.owed", words.said(owed))).plain()));
        board.openOf(issue.id()).ifPresent(move -> parts.add(state(move)));
        var card = new NavAnchor(Links.issue(issue.id(), lens), parts.toArray(Component[]::new));
        card.addClassName("bond");
        return card;
    }

    private Component repays(BondIssue issue) {
        var links = issue.links();
        return text(links.isEmpty() ? words.say("issuance.card.repaysNone") : words.say("issuance.card.repays", links.stream()
                .map(this::written).collect(Collectors.joining("\u3001"))), "cap", "num");
    }

    private String written(RefinancingLink link) {
        return words.say("issuance.card.repays.one", link.isNamed() ? names.getOrDefault(link.oldCode(), link.oldCode())
                : words.say("issuance.page.link.hidden"), words.yi(link.amount()));
    }

    private Component due(BondIssue issue, Rag rag) {
        return issue.dueOn().map(on -> ChronoUnit.DAYS.between(day, on)).map(days -> new StatusBadge(rag,
                words.say(days < 0 ? "issuance.card.overdue" : "issuance.card.left", Math.abs(days))).plain())
                .orElseGet(() -> new StatusBadge(rag).plain());
    }

    private Component state(MoveRow move) {
        var tone = move.review().state() == ReviewState.RETURNED ? Tone.WARN : Tone.INFO;
        return new StatusBadge(tone, words.stage(move.stage()) + words.say("issuance.colon") + words.say("issuance.state." + move.review().state())).plain();
    }

    /** One whose plan is not approved; only those who type or decide it see it. */
    private Component begun(MoveRow move) {
        String name = move.sheet().text(IssueField.NAME);
        var card = new NavAnchor(Links.issue(move.bondId(), lens), line(name(name.isEmpty() ? words.say("issuance.card.unnamed") : name)),
                whose(move.unitCode(), words.stage(IssueStage.PLAN)), state(move));
        card.addClassName("bond");
        card.getElement().setAttribute("data-open", true);
        return card;
    }

    private Component whose(String unitCode, String what) {
        var who = new Div(new Span(words.unit(unitCode)), new Dot(), new Span(what));
        who.addClassNames("cap", "who");
        return who;
    }

    private static Component line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("bl");
        return line;
    }

    private static Span name(String words) {
        var span = Whole.span(words);
        span.addClassNames("b", "lines");
        return span;
    }

    private static Span text(String words, String... classNames) {
        var span = new Span(words);
        span.addClassNames(classNames);
        return span;
    }
}
