package org.pillarboard.observation;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.review.Signature;
import org.pillarboard.rule.EntryBasis;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reporters' side (填报): drafts kept at every change, checked, submitted, withdrawn. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OWNER')")
public class ObservationUpdates {

    /** Kind of {@link Evidences.Subject} behind an update. */
    public static final String SUBJECT = "observation";

    private final UpdateRepository updates;
    private final WorkSheets sheets;
    private final Catalogues catalogues;
    private final List<Register> registers;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    ObservationUpdates(UpdateRepository updates, WorkSheets sheets, Catalogues catalogues, List<Register> registers,
            CurrentUser user, Trail trail, Clock clock) {
        this.updates = updates;
        this.sheets = sheets;
        this.catalogues = catalogues;
        this.registers = registers;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** What a unit has to report for a month. */
    public WorkSheet sheet(String unitCode, Period month) {
        requireOwned(unitCode);
        return sheets.read(unitCode, month).make(month);
    }

    /**
     * Keeps what has been typed, right or wrong, and says what the checks think of it.
     *
     * @throws RuleViolation {@code update.changed} when somebody else has changed the cell since it was read: nothing is
     *                       overwritten, the typed values stay with the caller
     */
    @Transactional
    public WorkRow save(ObservationDraft draft) {
        Cell cell = draft.cell();
        requireOwned(cell.unitCode());
        var indicator = catalogues.current().get(cell.indicatorCode());
        if (!indicator.rhythm().has(cell.period()) || !catalogues.current().duties()
                .reports(cell.unitCode(), cell.indicatorCode(), cell.period())) {
            throw new RuleViolation("update.noDuty", cell.unitCode(), cell.indicatorCode(), cell.period().code());
        }
        if (registers.stream().anyMatch(register -> register.feeds().contains(indicator.code()))) {
            throw new RuleViolation("update.registerFed", indicator.naming().name());
        }
        var update = updates.findByOpenKey(cell.key()).orElse(null);
        requireUnchanged(update, draft);
        var open = update != null ? update
                : new ObservationUpdate(cell, catalogues.current().dueOn(indicator, cell.period()), me(), clock.instant());
        var completed = new ObservationDraft(cell, draft.figure().completedFor(indicator), draft.softReason(),
                draft.correctionReason(), draft.importId(), draft.version());
        open.write(completed, me(), clock.instant());
        updates.saveAndFlush(open);
        return sheets.read(cell.unitCode(), cell.period()).row(cell);
    }

    private static void requireUnchanged(@Nullable ObservationUpdate update, ObservationDraft draft) {
        if (update == null) {
            return;
        }
        boolean seen = draft.version() != null && draft.version() == update.version();
        if (!seen) {
            var row = update.toRow();
            throw new RuleViolation("update.changed", row.draftedBy().name(), row.draftedAt(),
                    Objects.requireNonNullElse(row.figure().value(), BigDecimal.ZERO));
        }
    }

    /** The figure has not changed: the last stock or cumulative value again, nothing new for a flow, in one press. */
    @Transactional
    public WorkRow saveNoChange(Cell cell, @Nullable Long version) {
        requireOwned(cell.unitCode());
        var row = sheets.read(cell.unitCode(), cell.period()).row(cell);
        var basis = row.indicator().arithmetic().entryBasis();
        boolean flow = basis == EntryBasis.PERIOD && !row.indicator().asksForParts();
        if (!flow && row.previous() == null) {
            throw new RuleViolation("update.noPrevious", row.indicator().naming().name());
        }
        var figure = flow ? EnteredFigure.of(BigDecimal.ZERO) : Objects.requireNonNull(row.previous()).figure();
        return save(ObservationDraft.of(cell, figure.withSource(null)).seenAt(version));
    }

    /** Submits what is clean; the other lines stay drafts and are named. */
    @Transactional
    public SubmitResult submit(Collection<UUID> ids) {
        var kept = new ArrayList<WorkRow>();
        int submitted = 0;
        for (UUID id : ids) {
            var update = require(id);
            var row = sheets.read(update.cell().unitCode(), update.cell().period()).row(update.cell());
            if (row.state() == WorkState.READY && hasOrigin(row)) {
                submit(update);
                submitted++;
            } else {
                kept.add(row);
            }
        }
        return new SubmitResult(submitted, List.copyOf(kept));
    }

    private static boolean hasOrigin(WorkRow row) {
        var source = Objects.requireNonNull(row.update()).figure().sourceNote();
        return row.evidence() > 0 || source != null && !source.isBlank();
    }

    private void submit(ObservationUpdate update) {
        update.submit(me(), clock.instant());
        trail.record(TrailKind.SUBMISSION, SUBJECT, update.cell().key(), null,
                Objects.requireNonNull(update.figure().value()).toPlainString());
    }

    /** Takes an undecided submission back. */
    @Transactional
    public void withdraw(UUID id) {
        var update = require(id);
        update.withdraw();
        trail.record(TrailKind.SUBMISSION, SUBJECT, update.cell().key(), "submitted", "withdrawn");
    }

    private ObservationUpdate require(UUID id) {
        var update = updates.findById(id).orElseThrow(() -> new NotFound("update", id));
        requireOwned(update.cell().unitCode());
        return update;
    }

    private void requireOwned(String unitCode) {
        if (!user.ownedUnits().contains(unitCode)) {
            throw user.refuse("unit", unitCode);
        }
    }

    private Signature me() {
        return new Signature(user.id(), user.name());
    }
}
