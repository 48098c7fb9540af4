package org.pillarboard.debt;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.review.QueueMoved;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The owners' side of the ledger (债务填报): a sheet kept at every change, with its papers, handed in and taken back. It
 * counts once the section has approved it.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OWNER')")
public class DebtFilings {

    /** What filings are called in the trail, and the kind of {@link Evidences.Subject} behind them. */
    public static final String SUBJECT = "debtFiling";
    private static final int SHOWN = 50;

    private final FilingRepository filings;
    private final TypedSheetRepository sheets;
    private final FilingBook book;
    private final BlankSheets blank;
    private final Leavers leavers;
    private final Evidences evidences;
    private final CurrentUser user;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DebtFilings(FilingRepository filings, TypedSheetRepository sheets, FilingBook book, BlankSheets blank, Leavers leavers,
            Evidences evidences, CurrentUser user, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.filings = filings;
        this.sheets = sheets;
        this.book = book;
        this.blank = blank;
        this.leavers = leavers;
        this.evidences = evidences;
        this.user = user;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the person's units file and the latest of what they have filed, the newest first; without sheets nobody has put anything on.
     * Two selects at the most.
     */
    public List<FilingRow> mine() {
        if (user.ownedUnits().isEmpty()) {
            return List.of();
        }
        var all = filings.ofUnits(user.ownedUnits(), Limit.of(SHOWN));
        var empty = blank.among(all.stream().filter(FilingRepository.Typed::isUntouched).map(one -> one.filing().id()).toList());
        return all.stream().map(one -> one.filing().toRow()).filter(row -> !empty.contains(row.id()))
                .sorted(Comparator.comparing(FilingRow::id).reversed()).toList();
    }

    /** Whether something whose note ends so waits for the section, of the person's units. One select at the most. */
    public boolean isWaiting(String ending) {
        return !user.ownedUnits().isEmpty() && filings.countWaiting(user.ownedUnits(), ending) > 0;
    }

    /** One of them by its id, empty ones too. */
    public FilingRow get(UUID id) {
        return require(id).toRow();
    }

    /** Begins a sheet for a unit of one's own: the one that lies there empty, if there is one. */
    @Transactional
    public UUID begin(String unitCode) {
        requireOwned(unitCode);
        return blank.among(filings.untouched(unitCode)).stream().findFirst().orElseGet(() -> fresh(unitCode));
    }

    private UUID fresh(String unitCode) {
        return typed(filings.save(new DebtFiling(unitCode, "")), FilingSheet.empty());
    }

    /** What has been typed so far. */
    public KeptSheet sheet(UUID id) {
        require(id);
        return typed(id).toRow();
    }

    /**
     * Keeps what is typed, whatever it is worth.
     *
     * @param version the version typed into
     * @throws RuleViolation {@code debt.sheetChanged} when somebody else has typed since, {@code review.notEditable}
     */
    @Transactional
    public KeptSheet keep(UUID id, FilingSheet sheet, long version) {
        var filing = require(id);
        filing.requireEditable();
        var typed = typed(id);
        if (typed.toRow().version() != version) {
            throw new RuleViolation("debt.sheetChanged", typed.toRow().savedByName());
        }
        filing.rename(sheet.note());
        typed.write(sheet, user.name(), clock.instant());
        return sheets.saveAndFlush(typed).toRow();
    }

    /**
     * Hands a sheet in.
     *
     * @throws RuleViolation {@code debt.empty}, {@code debt.incomplete}, {@code debt.noteMissing}, {@code debt.left}, {@code debt.repaidTwice} for a repayment
     *                       that is filed already and does not say why it is another one, and what {@link FilingCheck} refuses;
     *                       {@link FieldProblem#locate} says where
     */
    @Transactional
    public void submit(UUID id) {
        var filing = require(id);
        var sheet = typed(id).read();
        var reader = SheetReader.of(filing.unitCode(), sheet);
        if (!reader.problems().isEmpty()) {
            throw new RuleViolation("debt.incomplete", reader.problems().size() + (sheet.note().isBlank() ? 1 : 0));
        }
        if (sheet.note().isBlank()) {
            throw new RuleViolation("debt.noteMissing");
        }
        submit(filing, reader.draft());
    }

    /**
     * Hands in at once what was put together elsewhere.
     *
     * @throws RuleViolation {@code debt.empty}, {@code debt.codeTaken}, {@code debt.unknown}, and what {@link FilingCheck} refuses
     */
    @Transactional
    public UUID file(FilingDraft draft) {
        requireOwned(draft.unitCode());
        var filing = filings.save(new DebtFiling(draft.unitCode(), draft.note()));
        typed(filing, SheetWriter.of(draft));
        submit(filing, draft);
        return filing.id();
    }

    private void submit(DebtFiling filing, FilingDraft draft) {
        if (draft.isEmpty() || draft.cashPlan().stream().anyMatch(row -> !row.unitCode().equals(draft.unitCode()))) {
            throw new RuleViolation("debt.empty");
        }
        leavers.requireInScope(draft);
        book.forget(filing.id());
        filing.submit(new Signature(user.id(), user.name()), clock.instant());
        book.write(filing, draft);
        book.requireNotWaiting(filing.id());
        tell(filing, draft.note());
    }

    /** Takes back what nobody has decided yet; it is a draft again. */
    @Transactional
    public void withdraw(UUID id) {
        var filing = require(id);
        filing.withdraw();
        book.forget(id);
        tell(filing, "withdrawn");
    }

    /** Gives a draft up. */
    @Transactional
    public void discard(UUID id) {
        var filing = require(id);
        filing.discard();
        book.forget(id);
        tell(filing, "discarded");
    }

    /** The papers behind a filing. One select. */
    public List<EvidenceRow> files(UUID id) {
        require(id);
        return evidences.behind(SUBJECT, List.of(id)).getOrDefault(id, List.of());
    }

    /** Keeps a paper behind a filing that can still be changed. */
    @Transactional
    public void attach(UUID id, String fileName, byte[] content) {
        evidences.add(editable(id), fileName, content);
    }

    @Transactional
    public void detach(UUID id, UUID evidenceId) {
        evidences.remove(editable(id), evidenceId);
    }

    private Evidences.Subject editable(UUID id) {
        var filing = require(id);
        filing.requireEditable();
        return new Evidences.Subject(SUBJECT, id, filing.unitCode());
    }

    private void tell(DebtFiling filing, String what) {
        trail.record(TrailKind.SUBMISSION, SUBJECT, filing.id().toString(), null, what);
        events.publishEvent(new QueueMoved(SUBJECT));
    }

    private UUID typed(DebtFiling filing, FilingSheet sheet) {
        return sheets.saveAndFlush(new TypedSheet(filing.id(), sheet, user.name(), clock.instant())).toRow().filingId();
    }

    private TypedSheet typed(UUID id) {
        return sheets.findById(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    }

    private DebtFiling require(UUID id) {
        var filing = filings.findById(id).orElseThrow(() -> new NotFound(SUBJECT, id));
        requireOwned(filing.unitCode());
        return filing;
    }

    private void requireOwned(String unitCode) {
        if (!user.ownedUnits().contains(unitCode)) {
            throw user.refuse("unit", unitCode);
        }
    }
}
