package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.Coupon;
import org.pillarboard.debt.EntryDraft;
import org.pillarboard.debt.EntryKind;
import org.pillarboard.debt.Position;

/** What a file tells beside what the ledger holds on the same day: new, changed, the same, gone. Pure. */
final class LedgerComparison {

    /** What was repaid by the day fell due before it, whatever days off lie between. */
    private static final int FORTNIGHT = 14;

    private final Map<String, Position> then = new HashMap<>();
    private final Map<String, Position> now;
    private final LocalDate day;
    private final Set<String> handled = new HashSet<>();

    /** @param later the ledger with all entries it has, whatever day they are of */
    LedgerComparison(Collection<Position> then, Collection<Position> later, LocalDate day) {
        then.forEach(one -> codes(one).forEach(code -> this.then.put(code, one)));
        this.now = new HashMap<>();
        later.forEach(one -> codes(one).forEach(code -> now.put(code, one)));
        this.day = day;
    }

    private static Stream<String> codes(Position position) {
        return Stream.concat(Stream.of(position.instrument().code()), position.instrument().venueCodes().stream());
    }

    LedgerLine compare(LedgerLine line) {
        if (line.change() == Change.WRONG) {
            return line;
        }
        var known = then.get(line.code());
        if (known == null) {
            return line.bond() == null ? line : line.as(Change.NEW, opening(line.bond()), List.of());
        }
        return handled.add(known.instrument().code()) ? compare(line, known) : line.as(Change.UNCHANGED, List.of(), List.of());
    }

    private List<EntryDraft> opening(LedgerBond bond) {
        var entries = new ArrayList<EntryDraft>();
        String code = bond.draft().code();
        var before = day.minusDays(FORTNIGHT);
        if (bond.extras().repaid().signum() > 0 && !bond.extras().instalments().isEmpty() && before.isAfter(bond.draft().terms().valueOn())) {
            entries.add(EntryDraft.of(code, EntryKind.INSTALMENT, before, bond.extras().repaid(), ""));
        }
        bond.extras().instalments().forEach(part -> entries.add(EntryDraft.of(code, EntryKind.INSTALMENT, part.on(), part.amount(), "")));
        if (bond.extras().repaid().signum() > 0) {
            entries.add(EntryDraft.of(code, EntryKind.REPAYMENT, day, bond.extras().repaid(), ""));
        } else if (!bond.draft().kind().isBond() || bond.balance().compareTo(bond.draft().terms().principal()) < 0) {
            entries.add(EntryDraft.of(code, EntryKind.DRAWING, day, bond.balance(), ""));
        }
        bond.puts().forEach(put -> entries.add(EntryDraft.of(code, EntryKind.PUT_DATE, put, BigDecimal.ZERO, "")));
        bond.calls().forEach(call -> entries.add(EntryDraft.of(code, EntryKind.CALL_DATE, call, BigDecimal.ZERO, "")));
        return entries;
    }

    private LedgerLine compare(LedgerLine line, Position known) {
        var balance = line.bond() == null ? BigDecimal.ZERO : line.bond().balance();
        var entries = new ArrayList<EntryDraft>();
        var changes = new ArrayList<LedgerLine.FieldChange>();
        if (balance.compareTo(known.balance()) != 0) {
            changes.add(change(LedgerField.BALANCE, known.balance(), balance));
            if (now.get(line.code()).balance().compareTo(known.balance()) != 0) {
                return line.as(Change.WRONG, List.of(), changes).finding(Finding.error(line.number(), "", line.code(),
                        "ledgerImport.expected.order", day.toString()));
            }
            move(known, balance.subtract(known.balance())).ifPresent(entries::add);
        }
        if (line.bond() != null) {
            terms(line.bond(), known, entries, changes);
        }
        var told = line.as(entries.isEmpty() ? Change.UNCHANGED : Change.CHANGED, entries, changes);
        return changes.size() <= entries.size() ? told
                : told.finding(Finding.warning(line.number(), "", line.code(), "ledgerImport.agreed"));
    }

    /** What was repaid or drawn since; none where more is owed than was ever agreed. */
    private Optional<EntryDraft> move(Position known, BigDecimal rise) {
        var room = known.instrument().terms().principal().subtract(known.drawn());
        if (rise.compareTo(room) > 0) {
            return Optional.empty();
        }
        var kind = rise.signum() < 0 ? EntryKind.REPAYMENT : EntryKind.DRAWING;
        return Optional.of(EntryDraft.of(known.instrument().code(), kind, day, rise.abs(), ""));
    }

    private void terms(LedgerBond bond, Position known, List<EntryDraft> entries, List<LedgerLine.FieldChange> changes) {
        var row = known.instrument();
        if (row.terms().coupon() instanceof Coupon.Stepped && bond.rate().compareTo(known.rate()) != 0) {
            changes.add(change(LedgerField.RATE, known.rate(), bond.rate()));
            entries.add(EntryDraft.rate(row.code(), day, bond.rate()));
        }
        bond.puts().stream().filter(put -> !put.isBefore(day) && !known.putDates().contains(put)).forEach(put -> {
            changes.add(new LedgerLine.FieldChange(LedgerField.PUT_ON, "", put.toString()));
            entries.add(EntryDraft.of(row.code(), EntryKind.PUT_DATE, put, BigDecimal.ZERO, ""));
        });
        var draft = bond.draft();
        differ(changes, LedgerField.NAME, row.name(), draft.name());
        differ(changes, LedgerField.FULL_NAME, row.fullName(), draft.fullName());
        differ(changes, LedgerField.VALUE_ON, row.terms().valueOn(), draft.terms().valueOn());
        differ(changes, LedgerField.MATURITY_ON, row.terms().maturityOn(), draft.terms().maturityOn());
        differ(changes, LedgerField.GUARANTOR, row.guarantor(), draft.guarantor());
    }

    private static void differ(List<LedgerLine.FieldChange> changes, LedgerField field, @Nullable Object before,
            @Nullable Object after) {
        String was = before == null ? "" : before.toString();
        String is = after == null ? "" : after.toString();
        if (!was.equals(is)) {
            changes.add(new LedgerLine.FieldChange(field, was, is));
        }
    }

    private static LedgerLine.FieldChange change(LedgerField field, BigDecimal before, BigDecimal after) {
        return new LedgerLine.FieldChange(field, before.stripTrailingZeros().toPlainString(),
                after.stripTrailingZeros().toPlainString());
    }

    /** What the ledger still owes at these units and the file does not tell of. */
    List<Position> gone(Collection<LedgerLine> lines) {
        var told = lines.stream().map(LedgerLine::code).collect(Collectors.toSet());
        var units = lines.stream().map(LedgerLine::unitCode).collect(Collectors.toSet());
        return then.values().stream().distinct().filter(Position::isOpen)
                .filter(one -> units.contains(one.instrument().unitCode()) && codes(one).noneMatch(told::contains))
                .sorted(Comparator.comparing(one -> one.instrument().code())).toList();
    }
}
