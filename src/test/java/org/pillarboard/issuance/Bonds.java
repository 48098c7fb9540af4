package org.pillarboard.issuance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pillarboard.review.Review;
import org.pillarboard.review.ReviewState;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.Ids;

/** Bonds for tests, moved stage by stage; amounts in 亿元. */
final class Bonds {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Signature OWNER = new Signature(Ids.next(), "owner");
    private static final Signature REVIEWER = new Signature(Ids.next(), "reviewer");

    private final List<MoveRow> moves = new ArrayList<>();
    private UUID bond = Ids.next();

    /** A new bond that is planned. */
    Bonds plan(String on, String product, String yi, LinkLine... links) {
        bond = Ids.next();
        return move(IssueStage.PLAN, MoveSheet.empty().with(IssueField.ON, on).with(IssueField.NAME, product + moves.size())
                .with(IssueField.NUMBER, "no. 1").with(IssueField.PRODUCT, product).with(IssueField.AMOUNT, yi).with(IssueField.TENOR, "36")
                .with(IssueField.PLANNED_ON, "2026-12-01").withLinks(List.of(links)));
    }

    /** The bond in hand goes on, what it repays is carried along. */
    Bonds to(IssueStage stage, String on) {
        return move(stage, sheet(on));
    }

    MoveSheet sheet(String on) {
        var before = pipeline().find(bond).map(BondIssue::links).orElse(List.of()).stream().map(LinkLine::of).toList();
        return MoveSheet.empty().with(IssueField.ON, on).withLinks(before);
    }

    Bonds move(IssueStage stage, MoveSheet sheet) {
        moves.add(row(stage, sheet));
        return this;
    }

    MoveRow row(IssueStage stage, MoveSheet sheet) {
        return new MoveRow(Ids.next(), bond, "U", stage, sheet, new Review(ReviewState.APPROVED, OWNER, Instant.EPOCH, REVIEWER,
                Instant.EPOCH, null, null), OWNER, Instant.EPOCH, 0, null);
    }

    /** Registered under a number of its own. */
    Bonds registered(String on, String number, String quota, String expires) {
        return to(IssueStage.ADVISERS, on).to(IssueStage.RATED, on).to(IssueStage.FILED, on).to(IssueStage.ACCEPTED, on)
                .to(IssueStage.MEETING, on).move(IssueStage.REGISTERED, sheet(on).with(IssueField.NUMBER, number)
                        .with(IssueField.QUOTA, quota).with(IssueField.EXPIRES_ON, expires));
    }

    MoveSheet price(String on, String yi) {
        return sheet(on).with(IssueField.CODE, "B" + moves.size()).with(IssueField.SHORT_NAME, "B").with(IssueField.AMOUNT, yi)
                .with(IssueField.RATE, "3.1");
    }

    BondIssue issue() {
        return pipeline().find(bond).orElseThrow();
    }

    Pipeline pipeline() {
        return Pipeline.of(DAY, moves);
    }
}
