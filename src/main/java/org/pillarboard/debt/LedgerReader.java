package org.pillarboard.debt;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pillarboard.identity.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads all of the ledger for the ledger's own reckoning, whoever asks. Four selects. */
@Component
class LedgerReader {

    private final InstrumentRepository instruments;
    private final LedgerEntryRepository entries;
    private final RegisterEntryRepository registers;
    private final Reference reference;
    private final RiskLines lines;
    private final Units units;
    private final Clock clock;

    LedgerReader(InstrumentRepository instruments, LedgerEntryRepository entries, RegisterEntryRepository registers, Reference reference,
            RiskLines lines, Units units, Clock clock) {
        this.instruments = instruments;
        this.entries = entries;
        this.registers = registers;
        this.reference = reference;
        this.lines = lines;
        this.units = units;
        this.clock = clock;
    }

    /** What is known, of all units. */
    record Shelf(List<InstrumentRow> instruments, List<EntryRow> entries, List<RegisterRow> registers, Reference reference,
            Units units, GuaranteeLine.Limits limits, Map<Object, DebtFigures> reckoned) {

        /** The figures of some units on a day; reckoned once. */
        DebtFigures figures(Collection<String> within, LocalDate day) {
            return reckoned.computeIfAbsent(List.of(Set.copyOf(within), day), asked -> new DebtFigures(
                    book(within, day.withDayOfMonth(1)), book(within, day), registers(within, day)));
        }

        /** The ledger of some units on a day. */
        private DebtBook book(Collection<String> within, LocalDate day) {
            var some = instruments.stream().filter(row -> within.contains(row.unitCode())).toList();
            return new DebtBook(day, new Positions(reference.market(), reference.calendar(), day).of(some, entries), List.of());
        }

        private DebtRegisters registers(Collection<String> within, LocalDate day) {
            return new DebtRegisters(day, registers.stream().filter(row -> within.contains(row.unitCode())).toList(),
                    code -> units.tree().find(code).isPresent(), limits);
        }
    }

    /** What is known now; read once in a transaction, unless something is made known in it. */
    Shelf current() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Shelf read) {
            return read;
        }
        var read = at(clock.instant());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(this, read);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forget();
                }
            });
        }
        return read;
    }

    /** Something has been made known: the next who asks reads anew. */
    void forget() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    /** What was known at a moment; kept nowhere. */
    Shelf at(Instant known) {
        return new Shelf(instruments.ledger(known, true, Set.of(), true, Set.of()).stream().map(Instrument::toRow).toList(),
                entries.ledger(known, true, Set.of()).stream().map(LedgerEntry::toRow).toList(),
                registers.register(known, true, Set.of()).stream().map(RegisterEntry::toRow).toList(), reference, units,
                lines.guarantees(known), new HashMap<>());
    }
}
