package org.pillarboard.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.pillarboard.issuance.IssueField;
import org.pillarboard.issuance.IssuePlanDraft;
import org.pillarboard.issuance.PlanReview;
import org.pillarboard.issuance.IssuePlans;
import org.pillarboard.issuance.IssueReviews;
import org.pillarboard.issuance.IssueStage;
import org.pillarboard.issuance.Issues;
import org.pillarboard.issuance.LinkLine;
import org.pillarboard.issuance.MoveReview;
import org.pillarboard.issuance.MoveRow;
import org.pillarboard.issuance.MoveSheet;
import org.pillarboard.issuance.StageMoves;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.shared.AsOf;
import org.springframework.stereotype.Component;

/**
 * How the bond pipeline came about: the day after the ledger is open the units hand in their plans of the year and enter, one step
 * after the other in the order of their days, how far their bonds have come; what happens later is entered on its day. One step still
 * waits for the section.
 */
@Component
class IssueChapter implements Chapter {

    private static final LocalDate OPENING = LocalDate.of(2026, 11, 6);
    private static final AsOf ALL = new AsOf(LocalDate.of(2099, 12, 31));
    private static final int MINUTES = 4;

    private final StageMoves moves;
    private final IssuePlans plans;
    private final Issues issues;
    private final IssueReviews reviews;
    private final ReviewInbox inbox;

    IssueChapter(StageMoves moves, IssuePlans plans, Issues issues, IssueReviews reviews, ReviewInbox inbox) {
        this.moves = moves;
        this.plans = plans;
        this.issues = issues;
        this.reviews = reviews;
        this.inbox = inbox;
    }

    @Override
    public List<Step> steps(Story story) {
        var steps = new ArrayList<Step>();
        String section = Player.reviewerOf("CW");
        Table.read("issue_plans").forEach(row -> steps.add(new Step(Hours.at(OPENING, 9, 0), Player.reporterOf(row.get("unit")),
                () -> plans.submit(new IssuePlanDraft(row.get("unit"), Integer.parseInt(row.get("year")), row.get("paper"),
                        Integer.parseInt(row.get("count")), new BigDecimal(row.get("amount")).movePointRight(8).setScale(2))))));
        steps.add(new Step(Hours.at(OPENING, 9, 20), section, () -> inbox.decide(reviews.plans().stream().map(PlanReview::ref).toList(),
                new Decision.Approve())));
        Map<LocalDate, Integer> seen = new HashMap<>();
        for (CSVRecord row : Table.read("issues").stream().sorted(Comparator.comparing(IssueChapter::on)).toList()) {
            var day = on(row).isAfter(OPENING) ? on(row) : OPENING;
            var at = Hours.at(day, 9, 30).plus((long) seen.merge(day, 1, Integer::sum) * MINUTES, ChronoUnit.MINUTES);
            steps.add(new Step(at, Player.reporterOf(row.get("unit")), () -> move(row)));
            if (row.get("waits").isEmpty()) {
                steps.add(new Step(at.plus(MINUTES / 2, ChronoUnit.MINUTES), section, () -> approve(row)));
            }
        }
        return steps;
    }

    private static LocalDate on(CSVRecord row) {
        return LocalDate.parse(row.get("on"));
    }

    private void move(CSVRecord row) {
        var stage = IssueStage.valueOf(row.get("stage"));
        MoveRow move;
        if (stage == IssueStage.PLAN) {
            move = Objects.requireNonNull(issues.get(moves.plan(row.get("unit")), ALL).open());
        } else {
            var bond = issues.board(row.get("unit"), ALL).pipeline().issues().stream()
                    .filter(issue -> issue.text(IssueField.NAME).equals(row.get("name"))).findFirst().orElseThrow().id();
            move = moves.begin(bond, stage);
        }
        moves.keep(move.id(), sheet(row, move.sheet()), move.version());
        if (stage.needsPaper()) {
            moves.attach(move.id(), Words.say("issuance.paper", String.valueOf(stage.number())), Paper.statement(stage.number()));
        }
        moves.submit(move.id());
    }

    private static MoveSheet sheet(CSVRecord row, MoveSheet usual) {
        var sheet = usual.with(IssueField.ON, row.get("on"));
        if (row.get("stage").equals(IssueStage.PLAN.name())) {
            sheet = sheet.with(IssueField.NAME, row.get("name"));
        }
        for (String pair : parts(row.get("fields")).toList()) {
            sheet = sheet.with(IssueField.valueOf(pair.substring(0, pair.indexOf('='))), pair.substring(pair.indexOf('=') + 1));
        }
        var links = parts(row.get("links")).map(link -> link.split("@", 3)).map(link -> new LinkLine(link[0], link[1], link[2])).toList();
        return links.isEmpty() ? sheet : sheet.withLinks(links);
    }

    private static Stream<String> parts(String cell) {
        return Stream.of(cell.split(";")).filter(part -> !part.isEmpty());
    }

    private void approve(CSVRecord row) {
        inbox.decide(reviews.pending().stream().filter(one -> one.name().equals(row.get("name"))
                || one.issue() != null && one.issue().text(IssueField.NAME).equals(row.get("name"))).map(MoveReview::move).map(MoveRow::ref)
                .toList(), new Decision.Approve());
    }
}
