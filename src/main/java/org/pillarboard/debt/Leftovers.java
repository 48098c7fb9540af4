package org.pillarboard.debt;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.Readable;
import org.springframework.stereotype.Component;

/** What repayments that are not approved yet would leave of their debts. Two selects where something is repaid, none otherwise. */
@Component
class Leftovers {

    private static final Set<LineKind> PAYMENTS = Set.of(LineKind.REPAYMENT, LineKind.PUT);

    private final InstrumentRepository instruments;
    private final LedgerEntryRepository entries;
    private final Reference reference;
    private final Clock clock;

    Leftovers(InstrumentRepository instruments, LedgerEntryRepository entries, Reference reference, Clock clock) {
        this.instruments = instruments;
        this.entries = entries;
        this.reference = reference;
        this.clock = clock;
    }

    /** Of every debt some of which would be repaid, by its id. */
    Map<UUID, Leftover> of(List<EntryRow> filed) {
        var ids = filed.stream().filter(entry -> entry.is(EntryKind.REPAYMENT) || entry.is(EntryKind.PUT)).map(EntryRow::instrumentId)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : of(instruments.findByIdIn(ids).stream().map(Instrument::toRow).toList(), filed);
    }

    private Map<UUID, Leftover> of(Collection<InstrumentRow> rows, List<EntryRow> filed) {
        var all = new LinkedHashMap<UUID, EntryRow>();
        entries.known(rows.stream().map(InstrumentRow::id).toList()).stream().map(LedgerEntry::toRow).forEach(entry -> all.put(entry.id(), entry));
        filed.forEach(entry -> all.put(entry.id(), entry));
        var today = AsOf.today(clock).day();
        return new Positions(reference.market(), reference.calendar(), today).of(rows, all.values()).stream()
                .collect(Collectors.toMap(one -> one.instrument().id(), one -> new Leftover(one.balance(), one.spare(today))));
    }

    /** Of the debt a line repays that is being typed; none before it can be read. */
    Optional<Leftover> of(SheetLine line, String unitCode) {
        var amount = Readable.number(line.text(LineField.AMOUNT));
        var day = Readable.day(line.text(LineField.ON));
        if (!PAYMENTS.contains(line.kind()) || amount.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return instruments.known(Set.of(line.text(LineField.INSTRUMENT))).stream().map(Instrument::toRow).filter(row -> row.unitCode().equals(unitCode))
                .findFirst().map(row -> of(List.of(row), List.of(new EntryRow(Ids.next(), row.id(), EntryKind.REPAYMENT, day.get(),
                        line.yuan(LineField.AMOUNT), null, null, null, null, null, "", replaced(line)))).get(row.id()));
    }

    private static @Nullable UUID replaced(SheetLine line) {
        String id = line.text(LineField.REPLACES);
        return id.isEmpty() ? null : UUID.fromString(id);
    }
}
