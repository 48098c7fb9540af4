package org.pillarboard.ui.issuance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.issuance.BondIssue;
import org.pillarboard.issuance.IssueDetail;
import org.pillarboard.issuance.IssueField;
import org.pillarboard.issuance.IssueStage;
import org.pillarboard.issuance.MoveRow;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.evidence.EvidenceList;
import org.pillarboard.ui.kit.figure.RoundLines;

/** The way of a bond: every approved step with its day, its hands and its papers, then the stages to come. */
final class StageRail extends Composite<Card> {

    private final transient IssueDetail detail;
    private final transient EvidenceDownloads downloads;
    private final transient IssueWords words;

    StageRail(IssueDetail detail, EvidenceDownloads downloads, IssueWords words) {
        this.detail = detail;
        this.downloads = downloads;
        this.words = words;
    }

    @Override
    protected Card initContent() {
        var list = new OrderedList();
        list.addClassName("stages");
        var issue = detail.issue();
        var moves = issue == null ? List.<MoveRow>of() : issue.moves();
        int round = 0;
        for (MoveRow move : moves) {
            round += move.stage() == IssueStage.FEEDBACK ? 1 : 0;
            list.add(step(move, move.stage() == IssueStage.FEEDBACK ? round : 0));
        }
        var last = issue == null ? 0 : issue.stage().number();
        if (issue == null || !issue.isTerminated()) {
            Stream.of(IssueStage.values()).filter(stage -> stage.number() > last && stage != IssueStage.TERMINATED)
                    .forEach(stage -> list.add(future(stage, issue)));
        }
        return new Card(words.say("issuance.page.rail"), sub()).body(list);
    }

    /** What has been gone so far, and what comes next. */
    private String sub() {
        var issue = detail.issue();
        var next = issue == null ? List.<IssueStage>of() : issue.stage().next(issue.family()).stream().filter(stage -> stage != IssueStage.TERMINATED).toList();
        return next.isEmpty() || issue.isTerminated() ? words.say("issuance.page.rail.sub")
                : words.say("issuance.page.rail.next", String.join(words.say("issuance.page.rail.or"), next.stream().map(words::stage).toList()));
    }

    private ListItem step(MoveRow move, int round) {
        var name = text(words.stage(move.stage()), "b");
        var head = new Div(new Shape(move.stage() == IssueStage.TERMINATED ? Tone.BAD : Tone.GOOD, 15), name, text(move.on().toString(),
                "num", "cap"));
        head.addClassName("sh");
        if (round > 0) {
            head.addComponentAtIndex(2, text(words.say("issuance.page.round", String.valueOf(round)), "cap"));
        }
        var item = new ListItem(head, text(words.signed(move.review()), "cap"));
        Stream.of(IssueField.NUMBER, IssueField.RESULT, IssueField.REASON, IssueField.NOTE).map(field -> written(move, field))
                .filter(line -> !line.isEmpty()).forEach(line -> item.add(text(line, "cap")));
        changes(move).forEach(line -> item.add(text(line, "cap")));
        if (detail.roundsOf(move).size() > 2) { // handed in and approved is what stands there already
            item.add(new RoundLines(detail.roundsOf(move)));
        }
        item.add(new EvidenceList(detail.filesOf(move), downloads));
        return item;
    }

    /** What the step says otherwise than those before it. */
    private Stream<String> changes(MoveRow move) {
        return detail.issue() == null ? Stream.of() : detail.issue().former(move).entrySet().stream().map(former ->
                words.say("issuance.field." + former.getKey()) + words.say("issuance.colon") + words.say("debt.filing.change",
                        words.written(former.getKey(), former.getValue()), words.written(former.getKey(), move.sheet().text(former.getKey()))));
    }

    private String written(MoveRow move, IssueField field) {
        String value = move.sheet().text(field);
        return value.isEmpty() ? "" : words.say("issuance.field." + field) + words.say("issuance.colon")
                + (field.choices().isEmpty() ? value : words.choice(field, value));
    }

    private ListItem future(IssueStage stage, @Nullable BondIssue issue) {
        boolean open = detail.open() != null && detail.open().stage() == stage;
        var head = new Div(new Shape(open ? Tone.INFO : Tone.IDLE, 15), text(words.stage(stage), open ? "b" : "ink2"));
        head.addClassName("sh");
        var item = new ListItem(head);
        if (open) {
            head.add(text(words.say("issuance.state." + detail.open().review().state()), "cap"));
        }
        if (open || issue != null && issue.stage().next(issue.family()).contains(stage)) {
            item.add(text(words.say("issuance.paper." + stage), "cap"));
        }
        item.getElement().setAttribute("data-future", true);
        return item;
    }

    private static Component text(String words, String... classNames) {
        var span = new Span(words);
        span.addClassNames(classNames);
        return span;
    }
}
