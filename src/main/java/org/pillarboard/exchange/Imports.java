package org.pillarboard.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.Targets;
import org.pillarboard.observation.ObservationBatches;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.shared.Sha256;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.sheet.SheetReader;
import org.pillarboard.sheet.SheetRow;
import org.pillarboard.sheet.SheetTable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes figures in from files (导入): previewed row by row, all or nothing, checked and reviewed as if they had been typed. The
 * file stands behind every figure it brought; the same file a second time changes nothing.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OWNER')")
public class Imports {

    private static final int REMEMBERED = 50;

    private final PreviewMaker previews;
    private final ObservationBatches batches;
    private final Evidences evidences;
    private final ImportFileRepository files;
    private final Catalogues catalogues;
    private final Targets targets;
    private final Units units;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    Imports(PreviewMaker previews, ObservationBatches batches, Evidences evidences, ImportFileRepository files,
            Catalogues catalogues, Targets targets, Units units, CurrentUser user, Trail trail, Clock clock) {
        this.previews = previews;
        this.batches = batches;
        this.evidences = evidences;
        this.files = files;
        this.catalogues = catalogues;
        this.targets = targets;
        this.units = units;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The table in a file, and how it was read: a template by the hidden names of its columns.
     *
     * @throws RuleViolation {@code sheet.*} for what is no table
     */
    public SheetTable look(byte[] content, ReadAs readAs) {
        var table = SheetReader.read(content, readAs);
        var names = readAs.headerRow() > 0 ? OptionalInt.empty() : Mapping.templateHeader(table);
        return names.isEmpty() ? table : SheetReader.read(content, table.readAs().withHeaderRow(names.getAsInt()));
    }

    /**
     * What taking the file in would do; nothing is stored. A unit that is not the importer's own is an error on its row that
     * says no more than an unknown name would, and a refusal in the trail.
     *
     * @throws RuleViolation {@code sheet.*} for what is no table, {@code import.mapping.*} for a mapping that does not fit
     */
    public ImportPreview preview(ImportDraft draft) {
        var table = look(draft.content(), draft.readAs());
        var mapping = new BoundMapping(draft.mapping(), table);
        var reader = reader(mapping, table, draft);
        var rows = table.rows().stream().filter(mapping::lets).toList();
        var read = new ArrayList<PreviewLine>();
        for (SheetRow row : rows) {
            read.addAll(draft.leftOut().contains(row.number()) ? List.of(reader.leftOut(row)) : reader.read(row));
        }
        reader.refused().forEach(code -> user.refuse("unit", code));
        var lines = previews.make(read, draft);
        String sha256 = Sha256.hex(draft.content());
        var before = files.findBySha256OrderByImportedAtDesc(sha256).stream().findFirst().map(ImportFile::toRow).orElse(null);
        return new ImportPreview(lines, table.rows().size(), table.rows().size() - rows.size(), before,
                seal(sha256, lines));
    }

    private RowReader reader(BoundMapping mapping, SheetTable table, ImportDraft draft) {
        var today = AsOf.today(clock);
        var owned = user.ownedUnits();
        var figures = new FigureReader(mapping, draft.fileName(), new TargetCheck(targets, owned, today));
        return new RowReader(mapping, table, new Finders(units.tree(), catalogues.current(), draft.mapping().words()), figures,
                owned, today.day());
    }

    /** The same for the same file while the register stands still, whatever reasons are given. */
    private static String seal(String sha256, List<PreviewLine> lines) {
        var seen = new StringBuilder(sha256);
        lines.forEach(line -> seen.append(line.row()).append(line.cell()).append(line.figure()).append(line.change())
                .append(line.stored()).append(line.version()));
        return Sha256.hex(seen.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Takes the file in, whole, and hands its figures in for review.
     *
     * @param seal of the preview the importer has seen
     * @throws RuleViolation {@code import.errors} while anything is wrong, {@code import.nothing} when it would change nothing,
     *                       {@code import.changed} when the register has moved since the preview, {@code import.reason} and
     *                       {@code import.correction} where a reason is missing
     */
    @Transactional
    public ImportFileRow commit(ImportDraft draft, String seal) {
        var preview = preview(draft);
        require(preview, draft, seal);
        UUID id = Ids.next();
        var taken = preview.taken();
        var updates = batches.submit(taken.stream().map(line -> PreviewMaker.draft(line, draft).from(id)).toList());
        var subjects = IntStream.range(0, taken.size()).mapToObj(i -> new Evidences.Subject(ObservationUpdates.SUBJECT,
                updates.get(i), taken.get(i).cell().unitCode())).toList();
        UUID evidence = evidences.addToAll(subjects, id, draft.fileName(), draft.content());
        var file = files.save(new ImportFile(id, Sha256.hex(draft.content()), draft, evidence, preview, user, clock.instant()));
        trail.record(TrailKind.IMPORT, "import", id.toString(), null, file.toRow().fileName() + " " + file.toRow().sha256()
                + " +" + preview.count(Change.NEW) + " ~" + preview.count(Change.CHANGED) + " ="
                + preview.count(Change.UNCHANGED));
        return file.toRow();
    }

    private static void require(ImportPreview preview, ImportDraft draft, String seal) {
        if (preview.count(Change.WRONG) > 0) {
            throw new RuleViolation("import.errors", preview.errors().size());
        }
        if (preview.taken().isEmpty()) {
            throw new RuleViolation("import.nothing");
        }
        if (!preview.seal().equals(seal)) {
            throw new RuleViolation("import.changed");
        }
        if (preview.asksForReason() && isBlank(draft.reason())) {
            throw new RuleViolation("import.reason");
        }
        if (preview.asksForCorrection() && isBlank(draft.correction())) {
            throw new RuleViolation("import.correction");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** The files the importer has taken in, the newest first. One select. */
    public List<ImportFileRow> latest() {
        return files.findByImportedByOrderByImportedAtDesc(user.id(), Limit.of(REMEMBERED)).stream().map(ImportFile::toRow)
                .toList();
    }
}
