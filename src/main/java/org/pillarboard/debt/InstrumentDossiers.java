package org.pillarboard.debt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One instrument of the ledger with everything behind its figures, for those who may see it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class InstrumentDossiers {

    private static final String SUBJECT = "instrument";

    private final InstrumentRepository instruments;
    private final LedgerEntryRepository entries;
    private final RegisterEntryRepository registers;
    private final FilingRepository filings;
    private final Evidences evidences;
    private final FilingPapers papers;
    private final Reference reference;
    private final DebtRules rules;
    private final LedgerSight sight;
    private final CurrentUser user;

    InstrumentDossiers(InstrumentRepository instruments, LedgerEntryRepository entries, RegisterEntryRepository registers,
            FilingRepository filings, Evidences evidences, FilingPapers papers, Reference reference, DebtRules rules, LedgerSight sight,
            CurrentUser user) {
        this.instruments = instruments;
        this.entries = entries;
        this.registers = registers;
        this.filings = filings;
        this.evidences = evidences;
        this.papers = papers;
        this.reference = reference;
        this.rules = rules;
        this.sight = sight;
        this.user = user;
    }

    /**
     * The dossier of an instrument by its number in the ledger. Six selects.
     *
     * @throws NotFound when there is none, or it is out of sight; that refusal is in the trail
     */
    public InstrumentDossier get(String code, LocalDate day, AsOf asOf) {
        var known = asOf.instant();
        var found = instruments.byCode(code, known).orElseThrow(() -> new NotFound(SUBJECT, code));
        if (!sight.sees(found.toRow())) {
            throw user.refuse(SUBJECT, code);
        }
        var all = entries.about(found.getId(), known);
        var others = others(found, all);
        var standing = Positions.standing(all.stream().map(LedgerEntry::toRow).toList());
        var mine = standing.stream().filter(entry -> entry.instrumentId().equals(found.getId())).toList();
        var positions = new Positions(reference.market(), reference.calendar(), day);
        var position = positions.of(List.of(found.toRow()), mine).getFirst();
        var terms = new TermsHistory(found.toRow(), mine);
        var registered = registered(found.toRow(), day, known);
        var schedule = PaymentSchedule.of(position, positions.flows(found.toRow(), mine), day);
        return new InstrumentDossier(day, position, found.toRow(), terms.on(day).terms(), terms.rates(day, reference.market()),
                rules.restrictions().book(asOf).principalOnly(found.toRow(), day), schedule, links(standing, found.getId(), others, false),
                links(mine, found.getId(), others, true), ratings(found.toRow(), registered), registered.banks(code), history(found, all, others));
    }

    private Map<UUID, InstrumentRow> others(Instrument found, List<LedgerEntry> all) {
        var ids = all.stream().map(LedgerEntry::toRow).flatMap(entry -> Stream.of(entry.instrumentId(), entry.otherId()))
                .filter(Objects::nonNull).filter(id -> !id.equals(found.getId())).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : instruments.findByIdIn(ids).stream().map(Instrument::toRow).filter(sight::sees)
                .collect(Collectors.toMap(InstrumentRow::id, Function.identity()));
    }

    private static List<DossierLink> links(List<EntryRow> some, UUID id, Map<UUID, InstrumentRow> others, boolean onward) {
        return some.stream().filter(entry -> entry.kind() == EntryKind.SOURCE && entry.otherId() != null)
                .filter(entry -> onward || id.equals(entry.otherId()))
                .map(entry -> new DossierLink(Optional.ofNullable(others.get(onward ? entry.otherId() : entry.instrumentId())),
                        entry.amount(), Objects.requireNonNull(entry.status()))).toList();
    }

    private DebtRegisters registered(InstrumentRow row, LocalDate day, Instant known) {
        return new DebtRegisters(day, registers.register(known, false, Set.of(row.unitCode())).stream().map(RegisterEntry::toRow)
                .filter(one -> one.is(LineKind.RATING) || one.is(LineKind.SYNDICATE_SHARE)).toList(), code -> true, rules.lines().guarantees(known));
    }

    private static List<RatingEvent> ratings(InstrumentRow row, DebtRegisters registered) {
        return registered.ratings().stream()
                .filter(one -> one.instrument().isEmpty() || one.instrument().equals(row.code()) || one.instrument().equals(row.guarantor())).toList();
    }

    /**
     * How every line came into the ledger, the newest last; other instruments' lines that name this one are theirs to tell. What was
     * filed together with something out of sight keeps its note and its papers to itself.
     */
    private List<DossierEntry> history(Instrument found, List<LedgerEntry> all, Map<UUID, InstrumentRow> others) {
        var mine = all.stream().filter(entry -> entry.toRow().instrumentId().equals(found.getId())).toList();
        var ids = Stream.concat(Stream.of(found.filingId()), mine.stream().map(LedgerEntry::filingId)).collect(Collectors.toSet());
        var filed = filings.findByIdIn(ids);
        var open = papers.open(filed);
        var byId = filed.stream().map(DebtFiling::toRow).map(row -> open.contains(row.id()) ? row : row.withoutNote())
                .collect(Collectors.toMap(FilingRow::id, Function.identity()));
        var files = evidences.behind(DebtFilings.SUBJECT, open);
        var gone = mine.stream().map(entry -> entry.toRow().replaces()).filter(Objects::nonNull).collect(Collectors.toSet());
        return Stream.concat(Stream.of(line(null, null, byId.get(found.filingId()), true, files)), mine.stream().map(entry -> {
            var row = entry.toRow();
            return line(row, row.otherId() == null ? null : others.get(row.otherId()), byId.get(entry.filingId()),
                    !gone.contains(row.id()), files);
        })).toList();
    }

    private static DossierEntry line(@Nullable EntryRow entry, @Nullable InstrumentRow other, FilingRow filing, boolean stands,
            Map<UUID, List<EvidenceRow>> files) {
        return new DossierEntry(entry, other, filing, stands, files.getOrDefault(filing.id(), List.of()));
    }
}
