package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.LikePattern;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger (债务台账) as approved, for the units in sight. What is confidential is seen by leaders, by the section that
 * keeps the ledger and by the unit that owes it.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class DebtLedger {

    /** The section that keeps the ledger and decides what is filed. */
    public static final String SECTION = "CW";

    private final InstrumentRepository instruments;
    private final LedgerEntryRepository entries;
    private final CashPlans cashPlans;
    private final RegisterEntryRepository registers;
    private final Reference reference;
    private final Restrictions restrictions;
    private final RiskLines lines;
    private final Units units;
    private final LedgerSight sight;
    private final CurrentUser user;

    DebtLedger(InstrumentRepository instruments, LedgerEntryRepository entries, CashPlans cashPlans,
            RegisterEntryRepository registers, Reference reference, DebtRules rules, Units units, LedgerSight sight,
            CurrentUser user) {
        this.instruments = instruments;
        this.entries = entries;
        this.cashPlans = cashPlans;
        this.registers = registers;
        this.reference = reference;
        this.restrictions = rules.restrictions();
        this.lines = rules.lines();
        this.units = units;
        this.sight = sight;
        this.user = user;
    }

    /**
     * The ledger of a unit with those below it, standing on a day, as known on another. Two selects, one more
     * after a plan of cash was approved.
     *
     * @throws org.pillarboard.shared.NotFound when the unit is out of sight; the refusal is in the trail
     */
    public DebtBook book(String unitCode, LocalDate day, AsOf asOf) {
        user.requireUnit(unitCode);
        boolean everything = unitCode.equals(units.tree().root().code());
        var within = user.below(unitCode, asOf);
        var known = asOf.instant();
        var approved = instruments.ledger(known, everything, within, sight.seesSecrets(), sight.own());
        var rows = approved.stream().map(Instrument::toRow).toList();
        var lines = rows.isEmpty() ? List.<EntryRow>of() : entries.ledger(known, everything, within).stream().map(LedgerEntry::toRow).toList();
        var positions = new Positions(reference.market(), reference.calendar(), day, asOf.day()).of(rows, lines);
        return new DebtBook(day, positions, cashPlans.newest(known, everything, within), restrictions.book(asOf),
                DebtBook.Since.of(day, asOf.day(), positions, rows, lines), opened(approved, everything, within));
    }

    /** The day from which the ledger of some units has anything in sight; null where it has nothing at all. */
    private @Nullable LocalDate opened(List<Instrument> approved, boolean everything, Collection<String> within) {
        var first = approved.stream().map(Instrument::knownFrom).min(Comparator.naturalOrder())
                .orElseGet(() -> instruments.firstKnown(everything, within, sight.seesSecrets(), sight.own()));
        return first == null ? null : AsOf.dayOf(first);
    }

    /**
     * The registers beside the ledger: ratings but those of instruments out of sight, guarantees, the fund, idle assets. Two
     * selects at the most.
     */
    public DebtRegisters registers(String unitCode, LocalDate day, AsOf asOf) {
        user.requireUnit(unitCode);
        boolean everything = unitCode.equals(units.tree().root().code());
        var rows = registers.register(asOf.instant(), everything, user.below(unitCode, asOf)).stream()
                .map(RegisterEntry::toRow).toList();
        var hidden = hidden(rows.stream().map(RegisterRow::rated).filter(code -> !code.isEmpty()).collect(Collectors.toSet()));
        return new DebtRegisters(day, rows.stream().filter(row -> !hidden.contains(row.rated())).toList(),
                code -> units.tree().find(code).isPresent(), lines.guarantees(asOf.instant()));
    }

    /** The day from which the registers of a unit with those below it have any line of a kind; none where they have none at all. One select. */
    public Optional<LocalDate> began(String unitCode, LineKind kind, AsOf asOf) {
        user.requireUnit(unitCode);
        boolean everything = unitCode.equals(units.tree().root().code());
        return Optional.ofNullable(registers.firstKnown(kind, everything, user.below(unitCode, asOf))).map(AsOf::dayOf);
    }

    /** Codes of the rates a floating debt may follow. */
    public List<String> baseRates() {
        return reference.market().codes();
    }

    /** What some debts are called, by number; those out of sight are left out. One select at the most. */
    public Map<String, String> names(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : instruments.known(codes).stream().map(Instrument::toRow).filter(sight::sees)
                .collect(Collectors.toMap(InstrumentRow::code, InstrumentRow::name));
    }

    /**
     * The first debts in sight as known on a day, by number, with a text in name, number, number at a venue or creditor; repaid
     * ones too. One select.
     *
     * @param most how many
     */
    public List<InstrumentRow> find(String text, AsOf asOf, int most) {
        var scope = user.scope();
        return scope.isEmpty() ? List.of() : instruments.named(LikePattern.containing(text), asOf.instant(), scope.everything(),
                scope.units(), sight.seesSecrets(), sight.own(), Limit.of(most)).stream().map(Instrument::toRow).toList();
    }

    /** What is owed of some debts on a day, in yuan, by number; those repaid and those out of sight are left out. One select at the most. */
    public Map<String, BigDecimal> owed(Collection<String> codes, LocalDate day, AsOf asOf) {
        var owed = new HashMap<>(balances(codes, day, asOf));
        owed.values().removeIf(balance -> balance.signum() == 0);
        return owed;
    }

    /** The same with nothing for those that were repaid. */
    public Map<String, BigDecimal> balances(Collection<String> codes, LocalDate day, AsOf asOf) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        var told = entries.told(codes, asOf.instant());
        var rows = told.stream().map(one -> one.instrument().toRow()).filter(sight::sees).distinct().toList();
        var lines = told.stream().map(LedgerEntryRepository.Told::entry).filter(Objects::nonNull).map(LedgerEntry::toRow).toList();
        return new Positions(reference.market(), reference.calendar(), day).of(rows, lines).stream().filter(one -> one.drawn().signum() > 0)
                .collect(Collectors.toMap(one -> one.instrument().code(), Position::balance));
    }

    /** Those of some numbers that are of confidential instruments the person asking may not see. One select at the most. */
    public Set<String> hidden(Collection<String> codes) {
        return sight.hidden(codes);
    }

    /** The entries of an instrument that stand today, in the order they were approved; none of one out of sight. Three selects. */
    public List<EntryRow> history(String code) {
        var found = instruments.known(List.of(code)).stream().map(Instrument::toRow).filter(sight::sees).toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var all = entries.known(found.stream().map(InstrumentRow::id).toList()).stream().map(LedgerEntry::toRow).toList();
        var gone = all.stream().map(EntryRow::replaces).filter(Objects::nonNull).collect(Collectors.toSet());
        return all.stream().filter(entry -> entry.instrumentId().equals(found.getFirst().id()) && !gone.contains(entry.id())).toList();
    }
}
