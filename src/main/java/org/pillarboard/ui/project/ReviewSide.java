package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.Counting;
import org.pillarboard.project.MilestoneReviewLine;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.review.Decision;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.DecisionBar;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.shell.Links;

/** A reviewer's side of a project's page: the update in hand with the panel beside it and the bar below, and the two decisions. */
final class ReviewSide {

    private final List<MilestoneReviewLine> all;
    private final MilestoneReviewLine line;
    private final ReportTools tools;
    private final ReviewerPanel panel;
    private final Counting counting;
    private final Consumer<@Nullable String> decided;

    /** @param decided told after a decision: what was refused, or null */
    private ReviewSide(List<MilestoneReviewLine> all, MilestoneReviewLine line, ProjectDetail detail, ReportTools tools,
            Consumer<@Nullable String> decided) {
        this.all = all;
        this.line = line;
        this.tools = tools;
        this.decided = decided;
        int place = all.indexOf(line);
        counting = tools.desk().counting(line, Objects.requireNonNull(detail.milestone(line.mark().id())));
        var diff = new ReviewDiff(line, detail, tools.book().type(line.typeCode()), tools.words());
        panel = new ReviewerPanel(line, diff, place + 1 + " / " + all.size(), tools, this::step);
    }

    /** Of the milestone in hand, else of the first of this project that waits; null when none does. */
    static @Nullable ReviewSide of(ProjectDetail detail, @Nullable UUID inHand, ReportTools tools, Consumer<@Nullable String> decided) {
        var all = tools.desk().pending();
        var here = all.stream().filter(line -> line.update().projectId().equals(detail.row().id())).toList();
        return here.stream().filter(one -> one.mark().id().equals(inHand)).findFirst().or(() -> here.stream().findFirst())
                .map(line -> new ReviewSide(all, line, detail, tools, decided)).orElse(null);
    }

    Component panel() {
        return panel;
    }

    Component bar() {
        String item = text("project.bar", tools.words().unit(line.update().unitCode()), line.projectName(), line.mark().name(tools.words().locale()));
        String note = line.own() ? text("project.bar.own") : line.toCheck() == 0 ? text("project.bar." + counting)
                : text("project.bar.checks", String.valueOf(line.toCheck()));
        return new DecisionBar(this::giveBack, this::approve).show(item, note, !line.own());
    }

    private String text(String key, Object... args) {
        return I18NProvider.translate(tools.words().locale(), key, args);
    }

    /** To the next (1) or the former (-1) of all that wait. */
    private void step(int by) {
        int place = all.indexOf(line) + by;
        if (place >= 0 && place < all.size()) {
            var next = all.get(place);
            Links.go(Links.milestone(next.update().projectId(), next.mark().id()));
        }
    }

    private void approve() {
        decide(new Decision.Approve(), "project.approved." + counting);
    }

    private void giveBack() {
        try {
            decide(new Decision.Return(panel.opinion().reason(), panel.opinion().field()), "project.returned");
        } catch (RuleViolation missing) {
            panel.opinion().askReason(RuleWords.of(missing, tools.words().locale()));
        }
    }

    private void decide(Decision decision, String doneKey) {
        if (line.own()) {
            return;
        }
        String refusal = null;
        try {
            tools.desk().decide(line, decision);
            Notification.show(text(doneKey));
        } catch (RuleViolation refused) {
            refusal = RuleWords.of(refused, tools.words().locale());
        }
        decided.accept(refusal);
    }

    /** Whether an opinion has been begun: the page is not drawn anew under the hands. */
    boolean isBegun() {
        return panel.opinion().isBegun();
    }
}
