package org.pillarboard.debt;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.evidence.PaperGuard;
import org.springframework.stereotype.Component;

/** Keeps the papers of a filing from those who may not see all it tells of: a confidential instrument, its entries, its ratings. */
@Component
class FilingPapers implements PaperGuard {

    private final FilingRepository filings;
    private final InstrumentRepository instruments;
    private final RegisterEntryRepository registers;
    private final LedgerSight sight;

    FilingPapers(FilingRepository filings, InstrumentRepository instruments, RegisterEntryRepository registers, LedgerSight sight) {
        this.filings = filings;
        this.instruments = instruments;
        this.registers = registers;
        this.sight = sight;
    }

    @Override
    public String kind() {
        return DebtFilings.SUBJECT;
    }

    @Override
    public boolean isOpen() {
        return sight.decides();
    }

    @Override
    public Set<UUID> seen(Collection<UUID> ids) {
        return open(filings.findByIdIn(ids));
    }

    /** Those of some filings the person asking may see all of. */
    Set<UUID> open(List<DebtFiling> some) {
        var closed = closed(some.stream().map(DebtFiling::id).toList());
        return some.stream().filter(filing -> sight.seesFiling(filing) && !closed.contains(filing.id())).map(DebtFiling::id)
                .collect(Collectors.toSet());
    }

    /** Whether a filing tells of something confidential, whoever asks. */
    boolean isConfidential(UUID filingId) {
        return !secrets(List.of(filingId)).isEmpty();
    }

    /** Those that tell of an instrument kept from the person asking. */
    private Set<UUID> closed(Collection<UUID> ids) {
        return sight.seesSecrets() || ids.isEmpty() ? Set.of() : secrets(ids).stream()
                .filter(secret -> !sight.own().contains(secret.unitCode())).map(InstrumentRepository.Secret::filingId)
                .collect(Collectors.toSet());
    }

    /** The confidential instruments some filings tell of: brought by them, named by their entries, rated by their lines. */
    private List<InstrumentRepository.Secret> secrets(Collection<UUID> ids) {
        var rated = registers.findByFilingIdInAndKindIn(ids, Set.of(LineKind.RATING, LineKind.SYNDICATE_SHARE));
        var codes = rated.stream().map(RegisterEntry::rated).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
        var secret = codes.isEmpty() ? List.<InstrumentRow>of()
                : instruments.known(codes).stream().map(Instrument::toRow).filter(InstrumentRow::confidential).toList();
        var named = rated.stream().flatMap(line -> secret.stream().filter(one -> one.code().equals(line.rated()))
                .map(one -> new InstrumentRepository.Secret(line.filingId(), one.unitCode())));
        return Stream.of(instruments.secretsBroughtBy(ids).stream(), instruments.secretsNamedBy(ids).stream(), named)
                .flatMap(Function.identity()).toList();
    }
}
