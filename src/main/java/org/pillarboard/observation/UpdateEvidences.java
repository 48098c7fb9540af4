package org.pillarboard.observation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.evidence.KeptPaper;
import org.pillarboard.evidence.PaperShelves;
import org.pillarboard.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files a reporter puts behind a figure (佐证材料), for as long as it may still be typed into. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OWNER')")
public class UpdateEvidences {

    private final OpenUpdates open;
    private final UpdateRepository updates;
    private final WorkSheets sheets;
    private final Evidences evidences;
    private final PaperShelves shelves;
    private final Clock clock;

    UpdateEvidences(OpenUpdates open, UpdateRepository updates, WorkSheets sheets, Evidences evidences,
            PaperShelves shelves, Clock clock) {
        this.open = open;
        this.updates = updates;
        this.sheets = sheets;
        this.evidences = evidences;
        this.shelves = shelves;
        this.clock = clock;
    }

    /** The files behind what is typed or submitted for a line; none while there is nothing. One select. */
    public List<EvidenceRow> files(WorkRow row) {
        open.requireOwned(row.cell().unitCode());
        UUID id = row.update() == null ? null : row.update().id();
        return id == null ? List.of() : evidences.behind(ObservationUpdates.SUBJECT, List.of(id)).getOrDefault(id, List.of());
    }

    /**
     * Keeps a file behind the figure of a cell; begins an empty draft when nothing is typed yet.
     *
     * @throws org.pillarboard.shared.RuleViolation {@code evidence.*} for a file that is no evidence,
     *                                              {@code review.notEditable} once it is submitted
     */
    @Transactional
    public WorkRow attach(Cell cell, String fileName, byte[] content) {
        evidences.add(shelf(cell), fileName, content);
        return row(cell);
    }

    /** The newest papers of the cell's unit that do not stand behind the figure yet; by a part of their name. */
    public List<KeptPaper> kept(WorkRow row, String text) {
        open.requireOwned(row.cell().unitCode());
        return shelves.kept(List.of(row.cell().unitCode()), ObservationUpdates.SUBJECT,
                row.update() == null ? null : row.update().id(), text);
    }

    /** Puts a paper that is kept already behind the figure too; otherwise as {@link #attach}. */
    @Transactional
    public WorkRow share(Cell cell, UUID evidenceId) {
        shelves.share(shelf(cell), "", evidenceId);
        return row(cell);
    }

    /** Puts a newer version of a paper in its place; the former stays to be seen. Otherwise as {@link #attach}. */
    @Transactional
    public WorkRow replace(Cell cell, UUID former, String fileName, byte[] content) {
        shelves.replace(shelf(cell), former, fileName, content);
        return row(cell);
    }

    private Evidences.Subject shelf(Cell cell) {
        open.requireOwned(cell.unitCode());
        var update = open.find(cell).orElseGet(() -> open.begin(cell));
        update.touch(open.me(), clock.instant());
        updates.saveAndFlush(update);
        return subject(update);
    }

    private WorkRow row(Cell cell) {
        return sheets.read(cell.unitCode(), cell.period()).row(cell);
    }

    /** Takes a file from behind the figure; the trail remembers it. */
    @Transactional
    public WorkRow detach(Cell cell, UUID evidenceId) {
        open.requireOwned(cell.unitCode());
        var update = open.find(cell).orElseThrow(() -> new NotFound("update", cell.key()));
        update.touch(open.me(), clock.instant());
        updates.saveAndFlush(update);
        evidences.remove(subject(update), evidenceId);
        return row(cell);
    }

    private static Evidences.Subject subject(ObservationUpdate update) {
        return new Evidences.Subject(ObservationUpdates.SUBJECT, update.id(), update.cell().unitCode());
    }
}
