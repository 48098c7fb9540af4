package org.pillarboard.debt;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.observation.Occasion;
import org.pillarboard.observation.RegisterFigures;
import org.pillarboard.review.Decision;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes into the ledger what the section has approved elsewhere (入账), in the transaction of that approval: filings that
 * nobody types, held to the same rules as the others and counted at once.
 */
@Service
@Transactional
@PreAuthorize("hasRole('REVIEWER')")
public class Postings {

    private final FilingRepository filings;
    private final TypedSheetRepository sheets;
    private final InstrumentRepository instruments;
    private final LedgerEntryRepository entries;
    private final FilingBook book;
    private final LedgerFeed feed;
    private final CurrentUser user;
    private final Clock clock;

    Postings(FilingRepository filings, TypedSheetRepository sheets, InstrumentRepository instruments, LedgerEntryRepository entries,
            FilingBook book, LedgerFeed feed, CurrentUser user, Clock clock) {
        this.filings = filings;
        this.sheets = sheets;
        this.instruments = instruments;
        this.entries = entries;
        this.book = book;
        this.feed = feed;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Takes it in; what it says already changes nothing.
     *
     * @throws RuleViolation {@code debt.unknown}, {@code debt.codeTaken}, and what {@link FilingCheck} refuses
     */
    public void post(Posting posting) {
        if (!user.reviewedSections().contains(DebtLedger.SECTION)) {
            throw user.refuse(DebtFilings.SUBJECT, posting.originId().toString());
        }
        filings.lockBook();
        var prepared = prepare(posting);
        var olds = prepared.olds();
        var lines = prepared.lines();
        var unitOf = olds.stream().collect(Collectors.toMap(InstrumentRow::code, InstrumentRow::unitCode));
        var touched = file(posting, lines, unitOf);
        if (!touched.isEmpty()) {
            feed.moved(touched, posting.on(),
                    new RegisterFigures.Cause(posting.by().name(), Occasion.of(Occasion.Kind.BOND, posting.note())));
        }
    }

    /**
     * Finds, before anybody decides, what would keep it from being taken in; nothing is written.
     *
     * @throws RuleViolation as {@link #post}
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('OWNER')")
    public void rehearse(Posting posting) {
        var prepared = prepare(posting);
        var lines = prepared.lines();
        var bond = fresh(posting).stream().map(draft -> new Instrument(posting.originId(), posting.unitCode(), draft)).toList();
        var drafts = Stream.of(lines.own(), lines.lowered(), lines.kept(), bond.isEmpty() ? List.<EntryDraft>of() : posting.entries())
                .flatMap(List::stream).toList();
        book.rehearse(bond, prepared.olds(), prepared.standing(), drafts);
    }

    private record Prepared(List<InstrumentRow> olds, List<EntryRow> standing, PostedLines lines) {
    }

    private Prepared prepare(Posting posting) {
        var brought = entries.broughtBy(posting.originId()).stream().map(LedgerEntry::toRow).toList();
        var olds = olds(posting, brought);
        var standing = olds.isEmpty() ? List.<EntryRow>of()
                : entries.known(olds.stream().map(InstrumentRow::id).toList()).stream().map(LedgerEntry::toRow).toList();
        var named = standing.isEmpty() ? Set.<UUID>of() : entries.brought(standing.stream().map(EntryRow::instrumentId).toList());
        return new Prepared(olds, standing,
                new PostedLines(posting, olds, standing, brought.stream().map(EntryRow::id).collect(Collectors.toSet()), named));
    }

    private List<InstrumentRow> olds(Posting posting, List<EntryRow> brought) {
        var codes = Stream.concat(posting.sources().stream().map(Posting.Share::oldCode), posting.levels().keySet().stream())
                .collect(Collectors.toSet());
        var named = codes.isEmpty() ? List.<InstrumentRow>of() : instruments.known(codes).stream().map(Instrument::toRow).toList();
        codes.stream().filter(code -> named.stream().noneMatch(row -> row.code().equals(code))).findFirst().ifPresent(code -> {
            throw new RuleViolation("debt.unknown", code);
        });
        var ids = brought.stream().filter(entry -> entry.kind() == EntryKind.SOURCE).map(EntryRow::instrumentId)
                .filter(id -> named.stream().noneMatch(row -> row.id().equals(id))).collect(Collectors.toSet());
        var before = ids.isEmpty() ? List.<InstrumentRow>of() : instruments.findByIdIn(ids).stream().map(Instrument::toRow).toList();
        return Stream.concat(named.stream(), before.stream()).toList();
    }

    /**
     * A filing for every unit whose debts it touches; that of the bond's own unit comes first, since the others name the bond. Plans are
     * lowered before the bond takes their place: each filing is checked by itself.
     */
    private Set<String> file(Posting posting, PostedLines lines, Map<String, String> unitOf) {
        var units = new LinkedHashSet<>(List.of(posting.unitCode()));
        units.addAll(new HashSet<>(unitOf.values()));
        var touched = new HashSet<String>();
        for (String unit : units) {
            boolean own = unit.equals(posting.unitCode());
            var some = new ArrayList<>(of(unit, lines.own(), unitOf));
            var bond = own ? fresh(posting) : List.<InstrumentDraft>of();
            if (!bond.isEmpty()) {
                some.addAll(posting.entries());
            }
            if (take(posting, rest(posting, unit, of(unit, lines.lowered(), unitOf)), null)
                    | take(posting, new FilingDraft(unit, posting.note(), bond, some, List.of()), posting.originId())
                    | take(posting, rest(posting, unit, of(unit, lines.kept(), unitOf)), null)) {
                touched.add(unit);
            }
        }
        return touched;
    }

    private static FilingDraft rest(Posting posting, String unit, List<EntryDraft> some) {
        return new FilingDraft(unit, posting.note(), List.of(), some, List.of());
    }

    /** The bond, unless the ledger has it already: one that was issued before the pipeline began is not entered twice. */
    private List<InstrumentDraft> fresh(Posting posting) {
        var bond = posting.bond();
        boolean there = bond != null && instruments.known(List.of(bond.code())).stream()
                .anyMatch(one -> one.toRow().unitCode().equals(posting.unitCode()));
        return bond == null || there ? List.of() : List.of(bond);
    }

    private static List<EntryDraft> of(String unit, List<EntryDraft> some, Map<String, String> unitOf) {
        return some.stream().filter(entry -> unit.equals(unitOf.get(entry.instrumentCode()))).toList();
    }

    private boolean take(Posting posting, FilingDraft draft, @Nullable UUID originId) {
        if (draft.isEmpty()) {
            return false;
        }
        var now = clock.instant();
        var filing = filings.save(DebtFiling.of(draft.unitCode(), draft.note(), originId, posting.step()));
        sheets.saveAndFlush(new TypedSheet(filing.id(), SheetWriter.of(draft), posting.by().name(), now));
        filing.submit(posting.by(), now);
        filing.decide(new Decision.Approve(), new Signature(user.id(), user.name()), now);
        book.write(filing, draft);
        book.makeKnown(filing, now);
        return true;
    }
}
