package org.pillarboard.ui.debt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pillarboard.debt.DebtFilings;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.EntryRow;
import org.pillarboard.debt.FilingDetail;
import org.pillarboard.debt.FilingDossiers;
import org.pillarboard.debt.FilingRow;
import org.pillarboard.debt.FilingSheet;
import org.pillarboard.debt.InstrumentRow;
import org.pillarboard.debt.KeptSheet;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.Position;
import org.pillarboard.debt.Repaying;
import org.pillarboard.debt.SheetLine;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.Units;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.project.Projects;
import org.pillarboard.review.ReviewState;
import org.pillarboard.review.Round;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** One service call per gesture of those who file for the ledger. */
@Component
class FilingDesk {

    private static final int SHOWN = 200;

    private final DebtFilings filings;
    private final FilingDossiers dossiers;
    private final DebtLedger ledger;
    private final Projects projects;
    private final Units units;
    private final CurrentUser user;
    private final Clock clock;

    FilingDesk(DebtFilings filings, FilingDossiers dossiers, DebtLedger ledger, Projects projects, Units units, CurrentUser user, Clock clock) {
        this.filings = filings;
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.projects = projects;
        this.units = units;
        this.user = user;
        this.clock = clock;
    }

    UUID person() {
        return user.id();
    }

    List<FilingRow> mine() {
        return filings.mine().stream().filter(row -> row.review().state() != ReviewState.WITHDRAWN).toList();
    }

    /** A filing of one's own that still stands; empty for any other. */
    Optional<FilingRow> find(UUID id) {
        try {
            return Optional.of(filings.get(id)).filter(row -> row.review().state() != ReviewState.WITHDRAWN);
        } catch (NotFound unseen) {
            return Optional.empty();
        }
    }

    /** The units one files for, in the tree's order of codes. */
    List<UnitRow> units() {
        return user.ownedUnits().stream().sorted().map(units.tree()::get).toList();
    }

    UnitRow unit(String code) {
        return units.tree().get(code);
    }

    /** The day a unit left the scope, of one that has left by today. */
    Optional<LocalDate> leftOn(String code) {
        return units.tree().leftOn(code).filter(day -> !day.isAfter(AsOf.today(clock).day()));
    }

    /** What all units are called, by code. */
    Map<String, String> names(Locale locale) {
        return units.tree().rows().stream().collect(Collectors.toMap(UnitRow::code, unit -> UnitNames.brief(unit, locale)));
    }

    UUID begin(String unitCode) {
        return filings.begin(unitCode);
    }

    KeptSheet sheet(UUID id) {
        return filings.sheet(id);
    }

    /** What stands where a line changes it. */
    Map<LineField, String> former(UUID id, SheetLine line) {
        return dossiers.former(id, line);
    }

    /** What the repayments among some lines mean. */
    Repaying repaying(UUID id, List<SheetLine> lines) {
        return dossiers.repaying(id, lines);
    }

    /** The entries its lines correct. */
    List<EntryRow> corrected(UUID id) {
        return dossiers.corrected(id);
    }

    /** What was handed in, with what stood before. */
    FilingDetail detail(UUID id) {
        return dossiers.detail(id);
    }

    /** How it went from hand to hand. */
    List<Round> rounds(UUID id) {
        return dossiers.rounds(id);
    }

    KeptSheet keep(UUID id, FilingSheet sheet, long version) {
        return filings.keep(id, sheet, version);
    }

    void submit(UUID id) {
        filings.submit(id);
    }

    void withdraw(UUID id) {
        filings.withdraw(id);
    }

    void discard(UUID id) {
        filings.discard(id);
    }

    List<EvidenceRow> files(UUID id) {
        return filings.files(id);
    }

    void attach(UUID id, String fileName, byte[] content) {
        filings.attach(id, fileName, content);
    }

    void detach(UUID id, UUID file) {
        filings.detach(id, file);
    }

    /** What a unit has in the ledger. */
    List<InstrumentRow> instruments(String unitCode) {
        var today = AsOf.today(clock);
        return ledger.book(unitCode, today.day(), today).positions().stream().map(Position::instrument)
                .filter(one -> one.unitCode().equals(unitCode)).toList();
    }

    /** What the projects of a unit are called, by number. */
    Map<String, String> projects(String unitCode) {
        return projects.page(ProjectFilter.none().unit(unitCode), PageRequest.of(0, SHOWN)).stream()
                .collect(Collectors.toMap(ProjectRow::code, ProjectRow::name, (one, same) -> one));
    }

    /** Codes of the rates a floating debt may follow. */
    List<String> baseRates() {
        return ledger.baseRates();
    }

    /** The entries of an instrument that stand; none of one that is not in the ledger yet. */
    List<EntryRow> history(String instrumentCode) {
        return ledger.history(instrumentCode);
    }
}
