package org.pillarboard.ui.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Change;
import org.pillarboard.project.ClosingRow;
import org.pillarboard.project.DelayRow;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.RequestState;
import org.pillarboard.project.TaskEntry;
import org.pillarboard.project.TaskReportRow;
import org.pillarboard.project.TwoHands;
import org.pillarboard.review.ReviewState;
import org.pillarboard.review.Round;
import org.pillarboard.ui.kit.Tone;

/** Lines of a project's history beside its reports: what changed in the register, and what was asked for and decided. */
final class RegisterEntries {

    private static final Pattern MONEY = Pattern.compile("(budget|estimate)=([^,\\]]*)");
    private final ProjectWords words;
    private final Function<UUID, String> nameOf;
    private final List<HistoryEntry> entries = new ArrayList<>();
    private String reason = "";

    RegisterEntries(ProjectWords words, Function<UUID, String> nameOf) {
        this.words = words;
        this.nameOf = nameOf;
    }

    List<HistoryEntry> entries() {
        return entries;
    }

    /** Why a task was ended unfinished: stands with the day it was, in the changes told from now on. */
    RegisterEntries because(String terminationReason) {
        reason = terminationReason;
        return this;
    }

    /** Fields whose change nobody reported: the name, the person, the standing, the budget and the estimate. */
    RegisterEntries changes(List<Change> changes) {
        changes.forEach(change -> {
            String what = change.before() == null ? begun(change) : changed(change);
            if (what != null) {
                entries.add(new HistoryEntry(change.field().equals("standing") ? Tone.WARN : Tone.INFO,
                        words.text(change.field().equals("code") ? "project.history.began" : "project.history.changed", change.actorName()),
                        what, change.at()));
            }
        });
        return this;
    }

    private @Nullable String begun(Change change) {
        return switch (change.field()) {
            case "code" -> words.text("project.history.entered", String.valueOf(change.after()));
            case "terminatedOn" -> words.text(reason.isEmpty() ? "project.history.terminated" : "project.history.terminated.why",
                    String.valueOf(change.after()), reason);
            default -> null;
        };
    }

    private @Nullable String changed(Change change) {
        String before = String.valueOf(change.before());
        String after = String.valueOf(change.after());
        return switch (change.field()) {
            case "name" -> words.text("project.history.name", before, after);
            case "ownerId" -> words.text("project.history.owner", person(before), person(after));
            case "standing" -> words.text("project.history.standing", standing(before), standing(after));
            case "money" -> money(before, after);
            case "step" -> words.text("project.history.step", after);
            case "outcome" -> words.text("project.history.outcome", after);
            case "dueOn" -> words.text("project.history.due", before, after);
            default -> null;
        };
    }

    private String person(String id) {
        return nameOf.apply(UUID.fromString(id));
    }

    private String standing(String name) {
        return words.text("project.standing." + name);
    }

    private @Nullable String money(String before, String after) {
        var changed = new ArrayList<String>();
        var now = MONEY.matcher(after);
        while (now.find()) {
            String former = MONEY.matcher(before).results().filter(one -> one.group(1).equals(now.group(1))).map(one -> one.group(2))
                    .findFirst().orElse("null");
            if (!former.equals(now.group(2))) {
                changed.add(words.text("project.history." + now.group(1), amount(former), amount(now.group(2))));
            }
        }
        return changed.isEmpty() ? null : String.join(words.text("project.semicolon"), changed);
    }

    private static String amount(String text) {
        return text.equals("null") ? "\u2014" : text.replaceFirst("\\.0+$", "");
    }

    RegisterEntries delays(List<DelayRow> delays, ProjectDetail detail) {
        delays.forEach(row -> {
            MilestoneRow milestone = detail.milestone(row.milestoneId());
            request(words.delay(milestone == null ? "" : words.nameOf(milestone), row), row.hands(), "project.history.granted");
        });
        return this;
    }

    RegisterEntries closings(List<ClosingRow> closings) {
        closings.forEach(row -> {
            request(words.text("project.requests.closing"), row.hands(), "project.history.signed");
            if (row.reopenedAt() != null) {
                add(Tone.WARN, "project.history.reopened", row.reopenedBy(), String.valueOf(row.reopenReason()), row.reopenedAt());
            }
        });
        return this;
    }

    /** How far a task was said to be when it was entered. */
    RegisterEntries entry(TaskEntry entry) {
        if (!entry.step().isBlank()) {
            add(Tone.INFO, "task.history.ENTERED", entry.by(), words.text("project.history.step", entry.step()), entry.at());
        }
        return this;
    }

    /** How the words of a task's progress went from hand to hand, each time they were handed in and decided. */
    RegisterEntries rounds(List<Round> rounds) {
        rounds.forEach(round -> add(tone(round.passage()), "task.history." + round.passage(), round.byName(),
                round.passage() == Round.Passage.RETURNED ? round.reason() : round.words(), round.at()));
        return this;
    }

    private static Tone tone(Round.Passage passage) {
        return switch (passage) {
            case HANDED_IN -> Tone.INFO;
            case RETURNED -> Tone.WARN;
            case APPROVED -> Tone.GOOD;
            case TAKEN_BACK, LAPSED -> Tone.IDLE;
        };
    }

    /** Words of a task's progress as they were approved, for those who read no others. */
    RegisterEntries reports(List<TaskReportRow> reports) {
        String progress = words.text("task.progress");
        reports.forEach(row -> {
            var review = row.review();
            if (review.submittedBy() != null && review.submittedAt() != null) {
                entries.add(new HistoryEntry(Tone.INFO, words.text("project.history.submitted", review.submittedBy().name(), progress), said(row),
                        review.submittedAt()));
            }
            if (review.decidedBy() != null && review.decidedAt() != null) {
                boolean back = review.state() == ReviewState.RETURNED;
                entries.add(new HistoryEntry(back ? Tone.WARN : Tone.GOOD, words.text(back ? "project.history.returned" : "project.history.approved",
                        review.decidedBy().name(), progress), back ? String.valueOf(review.decisionReason()) : said(row), review.decidedAt()));
            }
        });
        return this;
    }

    private String said(TaskReportRow row) {
        return Stream.of(row.step(), row.outcome()).filter(one -> !one.isBlank()).collect(Collectors.joining(words.text("project.semicolon")));
    }

    private void request(String what, TwoHands hands, String granting) {
        add(Tone.INFO, "project.history.asked", hands.requestedBy().name(), what, hands.requestedAt());
        if (hands.checkedBy() != null) {
            add(Tone.INFO, "project.history.checked", hands.checkedBy().name(), what, hands.checkedAt());
        }
        if (hands.decidedBy() != null) {
            boolean granted = hands.state() == RequestState.GRANTED;
            add(granted ? Tone.GOOD : Tone.WARN, granted ? granting : "project.history.refused", hands.decidedBy().name(),
                    granted ? what : String.valueOf(hands.decisionReason()), hands.decidedAt());
        }
    }

    private void add(Tone tone, String key, @Nullable String who, String what, @Nullable Instant at) {
        if (at != null) {
            entries.add(new HistoryEntry(tone, words.text(key, who == null ? "" : who), what, at));
        }
    }
}
