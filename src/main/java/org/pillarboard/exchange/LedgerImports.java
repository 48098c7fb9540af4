package org.pillarboard.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.debt.DebtFilings;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.FilingDraft;
import org.pillarboard.debt.Position;
import org.pillarboard.debt.RatingEvent;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.shared.Sha256;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.sheet.SheetReader;
import org.pillarboard.sheet.SheetTable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes debts in from files (台账导入): exports of terminals and ledgers of one day or several. Previewed row by row beside the
 * ledger, all or nothing, filed for review with the file behind it; the same file a second time changes nothing.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OWNER')")
public class LedgerImports {

    private static final int SHORT = 12;
    private static final int LONGEST = 300;
    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

    private final DebtFilings filings;
    private final DebtLedger ledger;
    private final Evidences evidences;
    private final Catalogues catalogues;
    private final Units units;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    LedgerImports(DebtFilings filings, DebtLedger ledger, Evidences evidences, Catalogues catalogues, Units units,
            CurrentUser user, Trail trail, Clock clock) {
        this.filings = filings;
        this.ledger = ledger;
        this.evidences = evidences;
        this.catalogues = catalogues;
        this.units = units;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What taking a file over would do; nothing is kept.
     *
     * @throws RuleViolation {@code sheet.*} for what is no table, {@code ledgerImport.column} for a column it does not have
     * @throws org.pillarboard.shared.NotFound for a unit that is not the importer's own; the refusal is in the trail
     */
    public LedgerPreview preview(byte[] content, ReadAs readAs, LedgerMapping mapping) {
        if (!user.ownedUnits().contains(mapping.unitCode())) {
            throw user.refuse("unit", mapping.unitCode());
        }
        var table = SheetReader.read(content, readAs);
        var columns = new LedgerColumns(table);
        var snapshots = new Snapshots(table, columns);
        var day = day(mapping, snapshots);
        var factor = columns.factor();
        var reader = new LedgerReader(columns, factor.map(mapping::in).orElse(mapping), new Finders(units.tree(), catalogues.current(), Wording.none()),
                user.ownedUnits());
        var then = positions(day);
        var comparison = new LedgerComparison(then, positions(LAST), day);
        var ratings = new LedgerRatings(ratings(day), then, day);
        var read = snapshots.rows(day).stream().map(reader::read).map(comparison::compare).map(ratings::compare).toList();
        reader.refused().forEach(code -> user.refuse("unit", code));
        var twins = new TwinFinder(read, then);
        return new LedgerPreview(day, snapshots.days(), twins.counted(read, mapping.counted()), twins.twins(),
                comparison.gone(read), snapshots.until(day), factor.orElse(null), columns.unused(), filings.isWaiting(mark(content, day)));
    }

    /**
     * Whether the names of a file's amounts say that they are in the money of another country, so that nobody can know the factor but
     * the person.
     *
     * @throws RuleViolation {@code ledgerImport.column} for a column it does not have
     */
    public boolean isForeign(SheetTable table) {
        return new LedgerColumns(table).isForeign();
    }

    private LocalDate day(LedgerMapping mapping, Snapshots snapshots) {
        return Optional.ofNullable(mapping.day())
                .or(() -> snapshots.days().stream().findFirst()).orElseGet(() -> AsOf.today(clock).day());
    }

    /** Where everything the importer's units owe stands on a day. */
    private Collection<Position> positions(LocalDate day) {
        return roots().flatMap(code -> ledger.book(code, day, AsOf.today(clock)).positions().stream()).toList();
    }

    /** Every rating of the importer's units by a day, the newest first. */
    private Collection<RatingEvent> ratings(LocalDate day) {
        return roots().flatMap(code -> ledger.registers(code, day, AsOf.today(clock)).ratings().stream()).toList();
    }

    private Stream<String> roots() {
        var owned = user.ownedUnits();
        return owned.stream().filter(code -> !owned.contains(String.valueOf(units.tree().get(code).parentCode())));
    }

    private static String mark(byte[] content, LocalDate day) {
        return day + " " + Sha256.hex(content).substring(0, SHORT);
    }

    /**
     * Files what is new and what changed, one filing a unit, with the file behind each.
     *
     * @param seal of the preview the importer has seen
     * @return the filings, which wait for the section
     * @throws RuleViolation {@code import.errors} while anything is wrong, {@code ledgerImport.waiting} while the same is not
     *                       decided yet, {@code import.nothing} when it would change nothing, {@code import.changed} when the
     *                       ledger has moved since the preview, and what the ledger refuses
     */
    @Transactional
    public List<UUID> bring(String fileName, byte[] content, ReadAs readAs, LedgerMapping mapping, String seal) {
        var preview = preview(content, readAs, mapping);
        require(preview, seal);
        var byUnit = preview.taken().stream()
                .collect(Collectors.groupingBy(LedgerLine::unitCode, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, String> filed = new LinkedHashMap<>();
        byUnit.forEach((unit, lines) -> filed.put(filings.file(new FilingDraft(unit,
                name(fileName) + " " + mark(content, preview.day()), lines.stream().filter(line -> line.change() == Change.NEW)
                        .map(line -> Objects.requireNonNull(line.bond()).draft()).toList(),
                lines.stream().flatMap(line -> line.entries().stream()).toList(), List.of(),
                lines.stream().flatMap(line -> line.registers().stream()).toList())), unit));
        var id = Ids.next();
        evidences.addToAll(filed.entrySet().stream().map(entry -> new Evidences.Subject(DebtFilings.SUBJECT, entry.getKey(),
                entry.getValue())).toList(), id, fileName, content);
        trail.record(TrailKind.IMPORT, "ledger", id.toString(), null, fileName + " " + Sha256.hex(content) + " +"
                + preview.count(Change.NEW) + " ~" + preview.count(Change.CHANGED) + " =" + preview.count(Change.UNCHANGED));
        return List.copyOf(filed.keySet());
    }

    private static String name(String fileName) {
        return fileName.substring(0, Math.min(LONGEST, fileName.length()));
    }

    private static void require(LedgerPreview preview, String seal) {
        if (!preview.errors().isEmpty()) {
            throw new RuleViolation("import.errors", preview.errors().size());
        }
        if (preview.waiting()) {
            throw new RuleViolation("ledgerImport.waiting");
        }
        if (preview.taken().isEmpty()) {
            throw new RuleViolation("import.nothing");
        }
        if (!preview.seal().equals(seal)) {
            throw new RuleViolation("import.changed");
        }
    }
}
