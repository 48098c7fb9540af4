package org.pillarboard.ui.workbench;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pillarboard.debt.FilingRow;
import org.pillarboard.issuance.IssuePlanRow;
import org.pillarboard.issuance.ReturnedMove;
import org.pillarboard.project.DueMilestone;
import org.pillarboard.project.NamedTaskReport;
import org.pillarboard.review.Review;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.WaitingCard;
import org.pillarboard.ui.shell.Links;

/**
 * Late papers of milestones, words of tasks' progress, debt filings, steps of bonds and annual bond plans that came back, each a link to where it
 * is mended.
 */
final class ReturnedCard extends Composite<WaitingCard> {

    private final List<WaitingCard.Line> lines;

    private final transient Lens lens;

    ReturnedCard(Desk.Beside waiting, Lens lens) {
        this.lens = lens;
        lines = Stream.of(waiting.papers().stream().map(this::line), waiting.reports().stream().map(this::line),
                waiting.filings().stream().map(this::line), waiting.moves().stream().map(this::line), waiting.plans().stream().map(this::line))
                .flatMap(Function.identity()).toList();
        setVisible(!lines.isEmpty());
    }

    private WaitingCard.Line line(DueMilestone one) {
        return line(Links.milestone(one.projectId(), one.mark().id()),
                getTranslation("workbench.returned.papers", one.projectName(), one.mark().name(getLocale())), Objects.requireNonNull(one.open()).review());
    }

    private WaitingCard.Line line(NamedTaskReport one) {
        return line(Links.task(one.report().taskId()), getTranslation("workbench.returned.task", one.name()), one.report().review());
    }

    private WaitingCard.Line line(FilingRow row) {
        return line(Links.debtFiling(row.id()), row.note().isBlank() ? getTranslation("debt.filing.unnamed") : row.note(), row.review());
    }

    private WaitingCard.Line line(ReturnedMove one) {
        return line(Links.issue(one.move().bondId()), getTranslation("workbench.returned.step", one.bond(),
                getTranslation("issuance.stage." + one.move().stage())), one.move().review());
    }

    private WaitingCard.Line line(IssuePlanRow plan) {
        return line(Links.issuance(lens.at(plan.unitCode())), getTranslation("workbench.returned.plan", String.valueOf(plan.year()), plan.paperNumber()),
                plan.review());
    }

    private WaitingCard.Line line(String link, String name, Review review) {
        String by = review.decidedBy() == null ? "" : review.decidedBy().name();
        String at = review.decidedAt() == null ? "" : OfficeTimes.brief(review.decidedAt());
        return new WaitingCard.Line(link, name, String.valueOf(review.decisionReason()), by + " " + at,
                new StatusBadge(Tone.WARN, getTranslation("workbench.due.returned")));
    }

    @Override
    protected WaitingCard initContent() {
        return new WaitingCard(getTranslation("workbench.returned"), getTranslation("workbench.returned.sub", lines.size()), lines,
                "workbench.returned.rest");
    }
}
