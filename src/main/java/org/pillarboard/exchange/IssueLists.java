package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.audit.Asked;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.issuance.BondIssue;
import org.pillarboard.issuance.IssueBoard;
import org.pillarboard.issuance.IssueField;
import org.pillarboard.issuance.IssueLane;
import org.pillarboard.issuance.Issues;
import org.pillarboard.issuance.PlanProgress;
import org.pillarboard.issuance.RefinancingLink;
import org.pillarboard.issuance.Registration;
import org.pillarboard.shared.AsOf;
import org.pillarboard.sheet.ExcelBook;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands the bond pipeline out as a workbook (导出发行管线): bonds lane by lane, quotas, plans of the year; in the reader's own scope. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class IssueLists {

    private static final int PLACES = 4;
    private static final int PERCENT = 2;
    private static final int HUNDRED_MILLION = 8;

    private final Issues issues;
    private final Units units;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    IssueLists(Issues issues, Units units, CurrentUser user, Trail trail, Clock clock) {
        this.issues = issues;
        this.units = units;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The pipeline of a unit with those below it as known on a day, as approved.
     *
     * @param year of the plans
     * @throws org.pillarboard.shared.NotFound for a unit out of the reader's scope, with a refusal in the trail
     */
    @Transactional
    public HandOut board(String unitCode, int year, AsOf asOf, SheetWords words) {
        var board = issues.board(unitCode, asOf);
        var name = words.unit(units.tree().get(unitCode));
        var head = new ListHead(words.text("list.issue.title", name, asOf.day().toString()), List.of(
                new ListHead.Fact("exported", user.name() + " " + words.moment(clock.instant())),
                new ListHead.Fact("unit", unitCode + " " + name), new ListHead.Fact("asOf", asOf.day().toString()),
                new ListHead.Fact("planYear", String.valueOf(year))));
        var bonds = Stream.of(IssueLane.values()).flatMap(lane -> board.pipeline().in(lane).stream()).toList();
        try (var book = new ExcelBook()) {
            bonds(board, words).write(book.page(words.text("list.issue.page")), head, bonds);
            quotas(board, words).write(book.page(words.text("list.issue.quotas")), head, board.registrations());
            plans(words).write(book.page(words.text("list.issue.plans")), head, board.progress(year));
            trail.record(TrailKind.EXPORT, "issuance", Asked.as("xlsx").with("unit", unitCode).with("planYear", year).with("asOf", asOf.day())
                    .toString(), null, Asked.lines(bonds.size()));
            return HandOut.of(head.title(), book);
        }
    }

    private ListPage<BondIssue> bonds(IssueBoard board, SheetWords words) {
        var day = board.pipeline().day();
        return new ListPage<BondIssue>(words)
                .text("issueName", 28, BondIssue::name)
                .text("debtor", 28, one -> unit(one.unitCode(), words))
                .text("debtKind", 14, one -> words.text("debt.kind." + one.product()))
                .number("issueAmount", 14, one -> PLACES, one -> yi(one.amount()))
                .text("issueLane", 14, one -> words.text("issuance.lane." + one.stage().lane()))
                .text("issueStage", 18, one -> words.text("issuance.stage." + one.stage()))
                .day("issueSince", 12, BondIssue::since)
                .day("issuePlanned", 12, one -> one.day(IssueField.PLANNED_ON).orElse(null))
                .text("issueNumber", 26, one -> one.registration().orElse(""))
                .text("underwriter", 26, one -> one.text(IssueField.UNDERWRITER))
                .text("issueRepays", 34, one -> one.links().stream().map(link -> repaid(link, words)).collect(Collectors.joining(words.text("kit.semicolon"))))
                .day("issueDue", 12, one -> one.dueOn().orElse(null))
                .text("issueLight", 10, one -> one.light(day).map(light -> words.text("kit.tone." + switch (light) {
                    case GREEN -> "GOOD";
                    case AMBER -> "WARN";
                    case RED -> "BAD";
                })).orElse(""));
    }

    private static String repaid(RefinancingLink link, SheetWords words) {
        return (link.isNamed() ? link.oldCode() : words.text("issuance.page.link.hidden")) + " " + link.dueOn() + " "
                + yi(link.amount()).stripTrailingZeros().toPlainString();
    }

    private ListPage<Registration> quotas(IssueBoard board, SheetWords words) {
        var day = board.pipeline().day();
        return new ListPage<Registration>(words)
                .text("issueNumber", 26, Registration::number)
                .text("debtor", 28, one -> unit(one.unitCode(), words))
                .number("quota", 14, one -> PLACES, one -> yi(one.amount()))
                .number("quotaUsed", 14, one -> PLACES, one -> yi(one.used()))
                .number("quotaReserved", 14, one -> PLACES, one -> yi(one.reserved()))
                .number("quotaLeft", 14, one -> PLACES, one -> yi(one.left()))
                .day("registeredOn", 12, Registration::registeredOn)
                .day("expiresOn", 12, Registration::expiresOn)
                .number("daysLeft", 10, one -> 0, one -> BigDecimal.valueOf(one.daysLeft(day)));
    }

    private ListPage<PlanProgress> plans(SheetWords words) {
        return new ListPage<PlanProgress>(words)
                .text("debtor", 28, one -> unit(one.plan().unitCode(), words))
                .text("planPaper", 24, one -> one.plan().paperNumber())
                .number("planCount", 12, one -> 0, one -> BigDecimal.valueOf(one.plan().count()))
                .number("planAmount", 14, one -> PLACES, one -> yi(one.plan().amount()))
                .text("formerPaper", 24, one -> one.former() == null ? "" : one.former().paperNumber())
                .number("formerCount", 12, one -> 0, one -> one.former() == null ? null : BigDecimal.valueOf(one.former().count()))
                .number("formerAmount", 14, one -> PLACES, one -> one.former() == null ? null : yi(one.former().amount()))
                .number("issuedCount", 12, one -> 0, one -> BigDecimal.valueOf(one.issued().size()))
                .number("issuedAmount", 14, one -> PLACES, one -> yi(one.amount()))
                .number("issuedShare", 12, one -> PERCENT, one -> one.share().movePointRight(PERCENT));
    }

    private String unit(String code, SheetWords words) {
        return words.unit(units.tree().get(code));
    }

    private static BigDecimal yi(BigDecimal yuan) {
        return yuan.movePointLeft(HUNDRED_MILLION);
    }
}
