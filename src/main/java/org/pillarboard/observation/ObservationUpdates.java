package org.pillarboard.observation;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.review.QueueMoved;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
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
    private final OpenUpdates open;
    private final WorkSheets sheets;
    private final Catalogues catalogues;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Clock clock;

    ObservationUpdates(UpdateRepository updates, OpenUpdates open, WorkSheets sheets, Catalogues catalogues,
            ApplicationEventPublisher events, Trail trail, Clock clock) {
        this.updates = updates;
        this.open = open;
        this.sheets = sheets;
        this.catalogues = catalogues;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /** What a unit has to report for a month. */
    public WorkSheet sheet(String unitCode, Period month) {
        open.requireOwned(unitCode);
        return sheets.read(unitCode, month).make(month);
    }

    /** One line of a sheet as it stands now. */
    public WorkRow row(Cell cell) {
        open.requireOwned(cell.unitCode());
        return sheets.read(cell.unitCode(), cell.period()).row(cell);
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
        open.requireOwned(cell.unitCode());
        open.requireDuty(cell);
        var update = open.find(cell).orElse(null);
        requireUnchanged(update, draft);
        var written = update != null ? update : open.begin(cell);
        var indicator = catalogues.current().get(cell.indicatorCode());
        var completed = new ObservationDraft(cell, draft.figure().completedFor(indicator), draft.softReason(),
                draft.correctionReason(), draft.importId(), draft.version());
        written.write(completed, open.me(), clock.instant());
        updates.saveAndFlush(written);
        return sheets.read(cell.unitCode(), cell.period()).row(cell);
    }

    static void requireUnchanged(@Nullable ObservationUpdate update, ObservationDraft draft) {
        if (update == null) {
            return;
        }
        boolean seen = draft.version() != null && draft.version() == update.version();
        if (!seen) {
            var row = update.toRow();
            throw new RuleViolation("update.changed", row.draftedBy().name(), row.draftedAt(),
                    row.figure().value() == null ? "\u2014" : row.figure().value());
        }
    }

    /**
     * The figure has not changed: the last stock or cumulative value again, nothing new for a flow, in one press.
     *
     * @param sourceNote what stands for its origin, in the reporter's language
     */
    @Transactional
    public WorkRow saveNoChange(Cell cell, @Nullable Long version, String sourceNote) {
        open.requireOwned(cell.unitCode());
        var row = sheets.read(cell.unitCode(), cell.period()).row(cell);
        if (!row.isFlow() && row.goesOnFrom() == null) {
            throw new RuleViolation("update.noPrevious", row.indicator().naming().name());
        }
        var figure = row.isFlow() ? EnteredFigure.of(BigDecimal.ZERO) : Objects.requireNonNull(row.goesOnFrom()).figure();
        return save(ObservationDraft.of(cell, figure.withSource(sourceNote)).seenAt(version));
    }

    /** Submits what is clean; the other lines stay drafts and are named. */
    @Transactional
    public SubmitResult submit(Collection<UUID> ids) {
        var kept = new ArrayList<WorkRow>();
        var read = new HashMap<Cell, WorkSheetMaker>();
        int submitted = 0;
        for (UUID id : ids) {
            var update = require(id);
            open.requireDuty(update.cell());
            var sheet = new Cell("", update.cell().unitCode(), update.cell().period());
            var row = read.computeIfAbsent(sheet, one -> sheets.read(one.unitCode(), one.period())).row(update.cell());
            if (row.state() == WorkState.READY) {
                submit(update);
                submitted++;
            } else {
                kept.add(row);
            }
        }
        events.publishEvent(new QueueMoved(SUBJECT));
        return new SubmitResult(submitted, List.copyOf(kept));
    }

    private void submit(ObservationUpdate update) {
        update.submit(open.me(), clock.instant());
        trail.record(TrailKind.SUBMISSION, SUBJECT, update.cell().key(), null,
                Objects.requireNonNull(update.figure().value()).toPlainString());
    }

    /** Takes an undecided submission back. */
    @Transactional
    public void withdraw(UUID id) {
        var update = require(id);
        update.withdraw();
        trail.record(TrailKind.SUBMISSION, SUBJECT, update.cell().key(), "submitted", "withdrawn");
        events.publishEvent(new QueueMoved(SUBJECT));
    }

    /**
     * Gives up a begun or returned correction: the official figure stays as it is, the papers stay kept.
     *
     * @throws RuleViolation {@code review.notEditable} once it is handed in or decided, {@code update.noCorrection} where no
     *                       figure is official
     */
    @Transactional
    public void discard(UUID id) {
        var update = require(id);
        var official = sheets.read(update.cell().unitCode(), update.cell().period()).row(update.cell()).official();
        if (official == null) {
            throw new RuleViolation("update.noCorrection");
        }
        var before = update.figure().value();
        update.discard();
        trail.record(TrailKind.SUBMISSION, SUBJECT, update.cell().key(), before == null ? null : before.toPlainString(), "discarded");
        events.publishEvent(new QueueMoved(SUBJECT));
    }

    private ObservationUpdate require(UUID id) {
        var update = updates.findById(id).orElseThrow(() -> new NotFound("update", id));
        open.requireOwned(update.cell().unitCode());
        return update;
    }
}
