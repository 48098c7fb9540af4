package org.pillarboard.observation;

import java.time.Clock;
import java.time.Instant;
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
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.review.ReviewState;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.RuleViolation;
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
    private final List<Register> registers;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    ObservationBatches(UpdateRepository updates, TotalRepository totals, PeriodLockRepository locks, Catalogues catalogues,
            List<Register> registers, CurrentUser user, Trail trail, Clock clock) {
        this.updates = updates;
        this.totals = totals;
        this.locks = locks;
        this.catalogues = catalogues;
        this.registers = registers;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What the checks say about every figure; nothing is kept.
     *
     * @throws org.pillarboard.shared.NotFound for a unit the person does not report for; the refusal is in the trail
     */
    public List<BatchLine> check(List<ObservationDraft> drafts) {
        drafts.stream().map(draft -> draft.cell().unitCode()).distinct().filter(unit -> !user.ownedUnits().contains(unit))
                .findFirst().ifPresent(unit -> {
                    throw user.refuse("unit", unit);
                });
        if (drafts.isEmpty()) {
            return List.of();
        }
        var completed = drafts.stream().map(draft -> draft.withFigure(
                draft.figure().completedFor(catalogues.current().get(draft.cell().indicatorCode())))).toList();
        var facts = facts(completed);
        return completed.stream().map(draft -> line(draft, facts)).toList();
    }

    private BatchFacts facts(List<ObservationDraft> drafts) {
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
        checks.addAll(EntryChecks.of(draft.figure(), draft.correctionReason(), facts.of(indicator, cell)));
        var next = facts.following(cell);
        var value = draft.figure().value();
        if (indicator.growsWithinTheYear() && value != null && next != null && value.compareTo(next) > 0) {
            checks.add(new CheckResult(indicator.mayFallWithinTheYear() ? CheckResult.Level.SOFT : CheckResult.Level.HARD,
                    "check.cumulativeOverNext", List.of(value, next)));
        }
        var open = facts.open(cell);
        return new BatchLine(draft, facts.official(cell), open == null ? null : open.toRow(), List.copyOf(checks));
    }

    private List<CheckResult> refusals(Cell cell, BatchFacts facts) {
        var catalogue = catalogues.current();
        var indicator = catalogue.get(cell.indicatorCode());
        if (!indicator.rhythm().has(cell.period())
                || !catalogue.duties().reports(cell.unitCode(), cell.indicatorCode(), cell.period())) {
            return List.of(CheckResult.hard("update.noDuty", cell.unitCode(), cell.indicatorCode(), cell.period().code()));
        }
        if (fed().contains(cell.indicatorCode())) {
            return List.of(CheckResult.hard("update.registerFed", indicator.naming().name()));
        }
        var open = facts.open(cell);
        return open != null && open.review().state() == ReviewState.SUBMITTED
                ? List.of(CheckResult.hard("update.waiting", Objects.requireNonNull(open.review().submittedBy()).name()))
                : List.of();
    }

    private Set<String> fed() {
        return registers.stream().flatMap(register -> register.feeds().stream()).collect(Collectors.toSet());
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
        var lines = check(drafts);
        lines.stream().filter(BatchLine::isBlocked).findFirst().ifPresent(line -> {
            throw new RuleViolation("batch.blocked", line.draft().cell().key());
        });
        lines.stream().filter(BatchLine::isUnexplained).findFirst().ifPresent(line -> {
            throw new RuleViolation("batch.unexplained", line.draft().cell().key());
        });
        var known = updates.findByOpenKeyIn(lines.stream().map(line -> line.draft().cell().key()).toList()).stream()
                .collect(Collectors.toMap(ObservationUpdate::cell, update -> update));
        var me = new Signature(user.id(), user.name());
        var now = clock.instant();
        return lines.stream().map(line -> submit(line, known.get(line.draft().cell()), me, now)).toList();
    }

    private UUID submit(BatchLine line, @Nullable ObservationUpdate known, Signature me, Instant now) {
        var draft = line.draft();
        ObservationUpdates.requireUnchanged(known, draft);
        var indicator = catalogues.current().get(draft.cell().indicatorCode());
        var update = known != null ? known
                : new ObservationUpdate(draft.cell(), catalogues.current().dueOn(indicator, draft.cell().period()), me, now);
        update.write(draft, me, now);
        update.submit(me, now);
        trail.record(TrailKind.SUBMISSION, ObservationUpdates.SUBJECT, draft.cell().key(), null,
                Objects.requireNonNull(draft.figure().value()).toPlainString());
        return updates.save(update).id();
    }
}
