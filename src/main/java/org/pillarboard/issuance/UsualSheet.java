package org.pillarboard.issuance;

import java.time.LocalDate;
import java.util.List;
import org.pillarboard.debt.DebtKind;

/** What is usual at a stage of a bond, filled in so that nobody types what is known already. */
final class UsualSheet {

    private UsualSheet() {
    }

    static MoveSheet of(BondIssue issue, IssueStage stage, LocalDate today) {
        List<LinkLine> links = stage.takesLinks() ? issue.links().stream().map(LinkLine::of).toList() : List.of();
        var sheet = MoveSheet.empty().withLinks(links);
        return switch (stage) {
            case PRICED -> sheet.with(IssueField.SHORT_NAME, issue.name())
                    .with(IssueField.AMOUNT, issue.amount().movePointLeft(MoveSheet.YI).stripTrailingZeros().toPlainString())
                    .with(IssueField.PAYMENTS, issue.product() == DebtKind.SCP || issue.product() == DebtKind.CP ? "0" : "1");
            case SETTLED -> sheet.with(IssueField.VALUE_ON, today.toString())
                    .with(IssueField.MATURITY_ON, issue.number(IssueField.TENOR).map(months -> today.plusMonths(months.longValue()))
                            .orElse(today).toString())
                    .with(IssueField.PROCEEDS, issue.amount().movePointLeft(MoveSheet.YI).stripTrailingZeros().toPlainString());
            default -> sheet;
        };
    }
}
