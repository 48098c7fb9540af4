package org.pillarboard.project;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.shared.Period;

/** What the approval of a milestone's report does to the indicators its project feeds. */
public enum Counting {

    /** What was delivered counts at once. */
    NOW,
    /** What was delivered waits for the papers that are missing (待核验). */
    UNVERIFIED,
    /** It brings nothing that an indicator counts. */
    NOTHING;

    /** @param milestone that is reported on, as it stands before the decision */
    static Counting of(MilestoneReviewLine line, MilestoneRow milestone, ProjectTypeRow type, RegisterFeeds feeds) {
        boolean done = milestone.mark().state().isDone();
        LocalDate day = done ? milestone.mark().dates().completedOn() : line.update().report().completedOn();
        var counted = done ? awaited(milestone) : delivered(line.update(), milestone.stage(), type);
        boolean feed = day != null && counted.anyMatch(code -> feeds.isFed(code, Period.month(day)));
        return !feed ? NOTHING : line.missing().isEmpty() ? NOW : UNVERIFIED;
    }

    /** Papers that come late let count what was delivered before. */
    private static Stream<String> awaited(MilestoneRow milestone) {
        return milestone.contributions().stream().filter(one -> !one.verified()).map(ContributionRow::indicatorCode).filter(Objects::nonNull);
    }

    private static Stream<String> delivered(MilestoneUpdateRow update, @Nullable CountStage stage, ProjectTypeRow type) {
        return stage == null ? Stream.empty() : update.quantities().keySet().stream()
                .flatMap(field -> type.feed(field, stage).stream()).map(ProjectTypeRow.Feed::indicatorCode);
    }
}
