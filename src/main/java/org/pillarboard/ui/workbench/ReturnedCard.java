package org.pillarboard.ui.workbench;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.stream.Stream;
import org.pillarboard.debt.FilingRow;
import org.pillarboard.issuance.MoveRow;
import org.pillarboard.review.Review;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.WaitingCard;
import org.pillarboard.ui.shell.Links;

/** Debt filings and steps of bonds that came back, each a link to where it is mended. */
final class ReturnedCard extends Composite<WaitingCard> {

    private final List<WaitingCard.Line> lines;

    ReturnedCard(List<FilingRow> filings, List<MoveRow> moves) {
        lines = Stream.concat(filings.stream().map(row -> line(Links.debtFiling(row.id()),
                        row.note().isBlank() ? getTranslation("debt.filing.unnamed") : row.note(), row.review())),
                moves.stream().map(row -> line(Links.issue(row.bondId()), getTranslation("issuance.stage." + row.stage()), row.review()))).toList();
        setVisible(!lines.isEmpty());
    }

    private WaitingCard.Line line(String link, String name, Review review) {
        String by = review.decidedBy() == null ? "" : review.decidedBy().name();
        String at = review.decidedAt() == null ? "" : OfficeTimes.brief(review.decidedAt());
        return new WaitingCard.Line(link, name, String.valueOf(review.decisionReason()), by + " " + at,
                new StatusBadge(Tone.WARN, getTranslation("workbench.due.returned")));
    }

    @Override
    protected WaitingCard initContent() {
        return new WaitingCard(getTranslation("workbench.returned.debt"), getTranslation("workbench.returned.debt.sub", lines.size()), lines);
    }
}
