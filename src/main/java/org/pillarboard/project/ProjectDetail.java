package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.shared.Readable;

/**
 * One project, whole, on a day.
 *
 * @param row        what the portfolio shows of it
 * @param quantities what is planned, by field of its kind
 * @param funnel     what was started, built, accepted, opened and used, by field
 * @param reports    everything reported, the oldest first
 * @param papers     the files behind its milestones, by milestone
 * @param signals    what its course says about how it is reported
 * @param allowed    what the reader may do with it
 * @param version    sent back with an edit
 */
public record ProjectDetail(ProjectRow row, StandingRow standing, Set<String> coUnits, List<MilestoneRow> milestones, Map<String, String> quantities,
        List<FunnelRow> funnel, List<IssueRow> issues, List<MilestoneUpdateRow> reports,
        Map<UUID, List<EvidenceRow>> papers, Set<QualitySignal> signals, Set<Action> allowed, long version) {

    /** How often the last word on a milestone's day was kept, of those that are done or whose promise was broken. */
    public record Promises(long kept, long all) {
    }

    public Promises promises() {
        long broken = milestones.stream().filter(row -> !row.keptItsPromise() && (row.mark().state().isDone()
                && row.mark().dates().firstPlannedOn() != null || row.signals().contains(QualitySignal.PROMISE_BROKEN))).count();
        long kept = milestones.stream().filter(MilestoneRow::keptItsPromise).count();
        return new Promises(kept, kept + broken);
    }

    /** What is promised of a quantity; empty when it is a word or not said. */
    public Optional<BigDecimal> planned(String field) {
        return number(quantities.get(field));
    }

    static Optional<BigDecimal> number(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(Readable::digits);
    }

    /** What can be done with a project. */
    public enum Action {
        EDIT, REPORT, HAND_OVER, REQUEST_DELAY, CHANGE_PLAN, PAUSE, RESUME, CANCEL, REQUEST_CLOSING, DECIDE
    }

    /** The files behind one of its milestones. */
    public List<EvidenceRow> papers(UUID milestone) {
        return papers.getOrDefault(milestone, List.of());
    }

    /** The later milestones that are open and planned for a day before one to which another is moved. */
    public List<MilestoneRow> overtaken(UUID moved, LocalDate day) {
        int seq = milestones.stream().filter(one -> one.mark().id().equals(moved)).mapToInt(one -> one.mark().seq()).findFirst().orElse(Integer.MAX_VALUE);
        return milestones.stream().filter(one -> one.mark().seq() > seq && !one.mark().state().isDone())
                .filter(one -> one.mark().dates().plannedOn() != null && one.mark().dates().plannedOn().isBefore(day)).toList();
    }

    public @Nullable MilestoneRow milestone(UUID id) {
        return milestones.stream().filter(one -> one.mark().id().equals(id)).findFirst().orElse(null);
    }
}
