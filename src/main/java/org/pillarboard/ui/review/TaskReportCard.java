package org.pillarboard.ui.review;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.project.NamedTaskReport;
import org.pillarboard.project.TaskReportRow;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.WaitingCard;
import org.pillarboard.ui.shell.Links;

/** Words of tasks' progress that wait, each a link to its task's page where it is decided beside what stood before. */
final class TaskReportCard extends Composite<WaitingCard> {

    private final List<NamedTaskReport> lines;

    TaskReportCard(List<NamedTaskReport> lines) {
        this.lines = lines;
    }

    @Override
    protected WaitingCard initContent() {
        return new WaitingCard(getTranslation("review.tasks"), getTranslation("review.tasks.sub", String.valueOf(lines.size())),
                lines.stream().map(this::line).toList());
    }

    private WaitingCard.Line line(NamedTaskReport one) {
        var review = one.report().review();
        String by = (review.submittedBy() == null ? "" : review.submittedBy().name()) + " "
                + (review.submittedAt() == null ? "" : OfficeTimes.brief(review.submittedAt()));
        return new WaitingCard.Line(Links.task(one.report().taskId()), one.name(), said(one.report()), by,
                new StatusBadge(Tone.INFO, getTranslation("project.review.SUBMITTED")));
    }

    private String said(TaskReportRow report) {
        return Stream.of(report.step(), report.outcome()).filter(words -> !words.isBlank()).collect(Collectors.joining(getTranslation("kit.semicolon")));
    }
}
