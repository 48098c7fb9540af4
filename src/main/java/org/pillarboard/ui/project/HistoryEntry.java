package org.pillarboard.ui.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pillarboard.project.IssueRow;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.MilestoneUpdateRow;
import org.pillarboard.project.PlanRow;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.review.ReviewState;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.Tone;

/** One line of a project's history: who did what, when, and what changed by it. */
record HistoryEntry(Tone tone, String who, String what, Instant at) {

    /** Every report with its decision, every baseline after the first, every problem and the rest; the newest first. */
    static List<HistoryEntry> of(ProjectDetail detail, ProjectTypeRow type, List<HistoryEntry> rest, ProjectWords words) {
        var all = new ArrayList<>(rest);
        var milestones = detail.milestones().stream().collect(Collectors.toMap(row -> row.mark().id(), Function.identity()));
        for (MilestoneUpdateRow report : detail.reports()) {
            report(report, Objects.requireNonNull(milestones.get(report.milestoneId())), type, words, all);
        }
        detail.milestones().forEach(row -> row.plans().stream().filter(plan -> plan.versionNo() > 1)
                .forEach(plan -> all.add(plan(row, plan, words))));
        detail.issues().forEach(issue -> all.add(raised(issue, words)));
        return newestFirst(all);
    }

    static List<HistoryEntry> newestFirst(List<HistoryEntry> entries) {
        return entries.stream().sorted(Comparator.comparing(HistoryEntry::at).reversed()).toList();
    }

    private static void report(MilestoneUpdateRow report, MilestoneRow row, ProjectTypeRow type, ProjectWords words,
            List<HistoryEntry> all) {
        var review = report.review();
        String said = said(report, row, type, words);
        if (review.submittedBy() != null && review.submittedAt() != null) {
            all.add(new HistoryEntry(Tone.INFO, words.text("project.history.submitted", review.submittedBy().name(), words.nameOf(row)),
                    said, review.submittedAt()));
        }
        if (review.decidedBy() != null && review.decidedAt() != null) {
            boolean back = review.state() == ReviewState.RETURNED;
            String reason = review.decisionReason() == null ? "" : review.decisionReason();
            all.add(new HistoryEntry(back ? Tone.WARN : Tone.GOOD, words.text(back ? "project.history.returned"
                    : "project.history.approved", review.decidedBy().name(), words.nameOf(row)), back ? reason : said, review.decidedAt()));
        }
    }

    /** What a report says, in one line. */
    static String said(MilestoneUpdateRow report, MilestoneRow row, ProjectTypeRow type, ProjectWords words) {
        var parts = new ArrayList<String>();
        var said = report.report();
        if (said.isEmpty() && report.quantities().isEmpty()) {
            parts.add(words.text("project.papers.late"));
        }
        if (said.completedOn() != null) {
            parts.add(words.text("project.doneOn", words.day(said.completedOn())));
        } else if (said.forecastOn() != null) {
            parts.add(words.text("project.history.forecast", words.day(row.mark().dates().plannedOn()), words.day(said.forecastOn())));
        }
        report.quantities().forEach((field, quantity) -> parts.add(words.text("project.history.quantity", name(field, type, words),
                NumberFormats.of(words.locale(), Math.max(0, quantity.stripTrailingZeros().scale())).signed(quantity))));
        if (said.physicalProgress() != null) {
            parts.add(words.text("project.history.physical", words.percent(said.physicalProgress())));
        }
        if (said.invested() != null) {
            parts.add(words.text("project.history.invested", NumberFormats.of(words.locale(),
                    Math.max(0, said.invested().stripTrailingZeros().scale())).plain(said.invested())));
        }
        if (said.note() != null && !said.note().isBlank()) {
            parts.add(said.note());
        }
        return String.join(words.text("project.semicolon"), parts);
    }

    private static String name(String field, ProjectTypeRow type, ProjectWords words) {
        return type.counted().stream().filter(one -> one.field().equals(field)).findFirst()
                .map(one -> QuantityNames.of(one, words.locale())).orElse(field);
    }

    private static HistoryEntry plan(MilestoneRow row, PlanRow plan, ProjectWords words) {
        var before = row.plans().stream().filter(other -> other.versionNo() == plan.versionNo() - 1).findFirst();
        return new HistoryEntry(Tone.WARN, words.text("project.history.plan", plan.approvedBy().name(), words.nameOf(row)),
                words.text("project.history.plan.change", before.map(former -> words.day(former.plannedOn())).orElse("\u2014"),
                        words.day(plan.plannedOn()), plan.reason()), plan.approvedAt());
    }

    private static HistoryEntry raised(IssueRow issue, ProjectWords words) {
        return new HistoryEntry(issue.major() ? Tone.BAD : Tone.WARN,
                words.text("project.history.issue", issue.raisedBy().name()), issue.text(), issue.raisedAt());
    }
}
