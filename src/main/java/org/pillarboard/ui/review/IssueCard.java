package org.pillarboard.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.issuance.IssueField;
import org.pillarboard.issuance.IssuePlanRow;
import org.pillarboard.issuance.MoveReview;
import org.pillarboard.issuance.MoveRow;
import org.pillarboard.issuance.PlanReview;
import org.pillarboard.issuance.Registration;
import org.pillarboard.review.Review;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.review.Round;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.MoneyUnit;
import org.pillarboard.ui.kit.MoneyWords;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.Unsent;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.evidence.EvidenceList;
import org.pillarboard.ui.kit.figure.IssueFieldWords;
import org.pillarboard.ui.kit.figure.RoundLines;
import org.pillarboard.ui.shell.Links;

/** Steps of bonds and annual plans that wait: what is told, what it means for the quota, the papers, and the decision. */
final class IssueCard extends Composite<Section> {

    private static final String NONE = "\u2014";
    private final transient IssueInbox inbox;
    private final transient EvidenceDownloads downloads;
    private final transient Runnable decided;
    private final Section section = new Section();
    private transient List<MoveReview> moves = List.of();
    private transient List<PlanReview> plans = List.of();

    /** @param decided called after each decision */
    IssueCard(IssueInbox inbox, EvidenceDownloads downloads, Runnable decided) {
        this.inbox = inbox;
        this.downloads = downloads;
        this.decided = decided;
    }

    /** Shows what waits and says how much it is; a reason begun comes back when it is drawn anew. */
    int show() {
        var waiting = inbox.moves();
        var waitingPlans = inbox.plans();
        if (!waiting.equals(moves) || !waitingPlans.equals(plans)) {
            draw(waiting, waitingPlans);
        }
        return moves.size() + plans.size();
    }

    private void draw(List<MoveReview> waiting, List<PlanReview> waitingPlans) {
        moves = waiting;
        plans = waitingPlans;
        section.removeAll();
        if (!moves.isEmpty() || !plans.isEmpty()) {
            var list = new Div();
            list.addClassName("filings");
            var names = inbox.names(moves);
            moves.forEach(one -> list.add(draw(one, names)));
            plans.forEach(one -> list.add(draw(one)));
            section.add(new Card(getTranslation("issuance.review"), getTranslation("issuance.review.count",
                    String.valueOf(moves.size() + plans.size()))).body(list));
            Optional.ofNullable(findAncestor(ReviewView.class)).ifPresent(Unsent::back);
        }
    }

    private Component draw(MoveReview one, Map<String, String> names) {
        var move = one.move();
        var words = new IssueFieldWords(getLocale());
        var lines = lines();
        lines.add(line(one.issue() == null ? getTranslation("issuance.review.fresh")
                : getTranslation("issuance.review.from", getTranslation("issuance.stage." + one.issue().stage()))));
        move.stage().fields().stream().filter(field -> !move.sheet().text(field).isEmpty()).forEach(field -> lines.add(line(
                getTranslation("issuance.field." + field) + getTranslation("issuance.colon") + written(one, field, words))));
        move.sheet().readLinks().forEach(link -> lines.add(line(getTranslation("issuance.review.link",
                names.getOrDefault(link.oldCode(), link.oldCode()), link.dueOn().toString(),
                exact(link.amount())))));
        if (one.registration() != null) {
            lines.add(line(quota(one.registration())));
        }
        if (move.returned() != null) {
            lines.add(line(corrected(move, words)));
        }
        var name = new NavAnchor(Links.issue(move.bondId()), getTranslation("issuance.review.move", one.name(),
                getTranslation("issuance.stage." + move.stage())));
        var files = one.files().isEmpty() ? new Span(getTranslation("issuance.review.noFiles")) : new EvidenceList(one.files(), downloads);
        return whole(head(move.unitCode(), name, move.review()), lines, files, rounds(one.rounds()),
                bar(move.review(), move.ref()));
    }

    /** With what was said of it before, where that was something else. */
    private String written(MoveReview one, IssueField field, IssueFieldWords words) {
        String now = words.of(field, one.move().sheet().text(field));
        String before = one.issue() == null ? null : one.issue().former(one.move()).get(field);
        return before == null ? now : getTranslation("debt.filing.change", words.of(field, before), now);
    }

    private Component draw(PlanReview one) {
        var plan = one.plan();
        var name = new Span(getTranslation("issuance.review.plan", String.valueOf(plan.year()), plan.paperNumber(), plan.count(),
                exact(plan.amount())));
        var lines = lines();
        lines.add(line(former(one.former())));
        if (!plan.reason().isEmpty()) {
            lines.add(line(getTranslation("issuance.plan.less.why", plan.reason())));
        }
        if (isBack(one.rounds())) {
            lines.add(line(one.returned().map(before -> getTranslation("issuance.review.corrected.plan", before.paperNumber(), before.count(),
                    exact(before.amount()))).orElseGet(() -> getTranslation("issuance.review.corrected.none"))));
        }
        return whole(head(plan.unitCode(), name, plan.review()), lines, rounds(one.rounds()), bar(plan.review(), one.ref()));
    }

    /** What has changed since it was given back, each field with what it said then. */
    private String corrected(MoveRow move, IssueFieldWords words) {
        var changes = Stream.concat(move.corrected().entrySet().stream().map(before -> getTranslation("issuance.field." + before.getKey()) + " "
                        + getTranslation("debt.filing.change", said(words, before.getKey(), before.getValue()),
                                said(words, before.getKey(), move.sheet().text(before.getKey())))),
                move.hasOtherLinks() ? Stream.of(getTranslation("issuance.page.links")) : Stream.of()).toList();
        return changes.isEmpty() ? getTranslation("issuance.review.corrected.none")
                : getTranslation("issuance.review.corrected", String.join(getTranslation("kit.semicolon"), changes));
    }

    private static String said(IssueFieldWords words, IssueField field, String text) {
        return text.isEmpty() ? NONE : words.of(field, text);
    }

    private static boolean isBack(List<Round> rounds) {
        return rounds.stream().anyMatch(round -> round.passage() == Round.Passage.RETURNED);
    }

    /** Of one that was given back before: by whom and why. */
    private static Component rounds(List<Round> rounds) {
        return isBack(rounds) ? new RoundLines(rounds) : new Span();
    }

    /** What it would take the place of. */
    private String former(@Nullable IssuePlanRow former) {
        return former == null ? getTranslation("issuance.review.plan.first")
                : getTranslation("issuance.plan.former", former.paperNumber(), former.count(), exact(former.amount()));
    }

    private String quota(Registration one) {
        return getTranslation("issuance.review.quota", one.number(), exact(one.amount()), exact(one.used()), exact(one.left()),
                one.expiresOn().toString());
    }

    private String exact(BigDecimal yuan) {
        return MoneyWords.exact(yuan, MoneyUnit.HUNDRED_MILLION, getLocale());
    }

    private Component head(String unitCode, Component what, Review review) {
        String by = review.submittedBy() == null ? "" : review.submittedBy().name();
        var head = new Div(new Span(inbox.unit(unitCode, getLocale())), what,
                new Span(by + " " + (review.submittedAt() == null ? "" : OfficeTimes.brief(review.submittedAt()))));
        head.addClassName("fh");
        return head;
    }

    private Div lines() {
        var lines = new Div();
        lines.addClassName("fl");
        lines.getElement().setAttribute("tabindex", "0").setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("debt.filing.lines"));
        return lines;
    }

    private static Component line(String text) {
        return new Div(new Span(text));
    }

    private Component bar(Review review, ReviewRef ref) {
        return new DecideBar(review, inbox.person(), decision -> inbox.decide(ref, decision), decided)
                .unsent(ref.kind() + "/" + ref.id());
    }

    private static Component whole(Component... parts) {
        var all = new Div(parts);
        all.addClassName("filing");
        return all;
    }

    @Override
    protected Section initContent() {
        return section;
    }
}
