package org.pillarboard.observation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.review.QueueMoved;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures that come many at once (批量), as a file brings them: checked against what is official and against each other, handed
 * in together or not at all. Three selects, however many they are.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OWNER')")
public class ObservationBatches {

    private static final int MONTHS_BACK = 13;

    private final UpdateRepository updates;
    private final TotalRepository totals;
    private final PeriodLockRepository locks;
    private final Catalogues catalogues;
    private final OpenUpdates open;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Clock clock;

    ObservationBatches(UpdateRepository updates, TotalRepository totals, PeriodLockRepository locks, Catalogues catalogues,
            OpenUpdates open, ApplicationEventPublisher events, Trail trail, Clock clock) {
        this.updates = updates;
        this.totals = totals;
        this.locks = locks;
        this.catalogues = catalogues;
        this.open = open;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What the checks say about every figure; nothing is kept.
     *
     * @throws org.pillarboard.shared.NotFound for a unit the person does not report for; the refusal is in the trail
     */
    public List<BatchLine> check(List<ObservationDraft> drafts) {
        var completed = completed(drafts);
        var facts = facts(completed);
        return completed.stream().map(draft -> line(draft, facts)).toList();
    }

    private List<ObservationDraft> completed(List<ObservationDraft> drafts) {
        drafts.stream().map(draft -> draft.cell().unitCode()).distinct().forEach(open::requireOwned);
        return drafts.stream().map(draft -> draft.withFigure(
                draft.figure().completedFor(catalogues.current().get(draft.cell().indicatorCode())))).toList();
    }

    private BatchFacts facts(List<ObservationDraft> drafts) {
        if (drafts.isEmpty()) {
            return new BatchFacts(List.of(), List.of(), Set.of(), drafts);
        }
        var cells = drafts.stream().map(ObservationDraft::cell).toList();
        var units = cells.stream().map(Cell::unitCode).collect(Collectors.toSet());
        var from = cells.stream().map(cell -> cell.period().startsOn()).min(LocalDate::compareTo).orElseThrow();
        var to = cells.stream().map(cell -> cell.period().endsOn()).max(LocalDate::compareTo).orElseThrow();
        var official = totals.own(units, from.minusMonths(MONTHS_BACK), to.withMonth(12).withDayOfMonth(31), clock.instant());
        var open = updates.findByOpenKeyIn(cells.stream().map(Cell::key).collect(Collectors.toSet()));
        var locked = locks.findAll().stream().map(PeriodLock::spelling).collect(Collectors.toSet());
        return new BatchFacts(official, open, locked, drafts);
    }

    private BatchLine line(ObservationDraft draft, BatchFacts facts) {
        var cell = draft.cell();
        var indicator = catalogues.current().get(cell.indicatorCode());
        var checks = new ArrayList<>(refusals(cell, facts));
        // where a part of a rate is told, the reader of the file has spoken of the other, at its column
        boolean spoken = draft.figure().numerator() != null || draft.figure().denominator() != null;
        EntryChecks.of(draft.figure(), draft.correctionReason(), facts.of(indicator, cell)).stream()
                .filter(check -> !spoken || !check.lacksPart()).forEach(checks::add);
        var typed = facts.open(cell);
        return new BatchLine(draft, facts.official(cell), typed == null ? null : typed.toRow(), List.copyOf(checks));
    }

    private List<CheckResult> refusals(Cell cell, BatchFacts facts) {
        try {
            open.requireDuty(cell);
        } catch (RuleViolation refused) {
            return List.of(CheckResult.hard(refused.messageKey(), refused.args()));
        }
        var typed = facts.open(cell);
        return typed != null && typed.review().state() == ReviewState.SUBMITTED
                ? List.of(CheckResult.hard("update.waiting", Objects.requireNonNull(typed.review().submittedBy()).name()))
                : List.of();
    }

    /**
     * Keeps the figures and hands them in, all or none.
     *
     * @return the updates, in the order of the drafts
     * @throws RuleViolation {@code batch.blocked} when a check blocks one of them, {@code batch.unexplained} when one looks odd
     *                       and has no reason, {@code update.changed} when a cell was changed since it was read
     */
    @Transactional
    public List<UUID> submit(List<ObservationDraft> drafts) {
        var completed = completed(drafts);
        var facts = facts(completed);
        var lines = completed.stream().map(draft -> line(draft, facts)).toList();
        lines.stream().filter(BatchLine::isBlocked).findFirst().ifPresent(line -> {
            throw new RuleViolation("batch.blocked", line.draft().cell().key());
        });
        lines.stream().filter(BatchLine::isUnexplained).findFirst().ifPresent(line -> {
            throw new RuleViolation("batch.unexplained", line.draft().cell().key());
        });
        var submitted = lines.stream().map(line -> submit(line, facts.open(line.draft().cell()))).toList();
        events.publishEvent(new QueueMoved(ObservationUpdates.SUBJECT));
        return submitted;
    }

    private UUID submit(BatchLine line, @Nullable ObservationUpdate known) {
        var draft = line.draft();
        ObservationUpdates.requireUnchanged(known, draft);
        var update = known != null ? known : open.begin(draft.cell());
        update.write(draft, open.me(), clock.instant());
        update.submit(open.me(), clock.instant());
        trail.record(TrailKind.SUBMISSION, ObservationUpdates.SUBJECT, draft.cell().key(), null,
                Objects.requireNonNull(draft.figure().value()).toPlainString());
        return updates.save(update).id();
    }
}
