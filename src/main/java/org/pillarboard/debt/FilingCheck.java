package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.RuleViolation;

/**
 * What a ledger must keep to, whoever filed it: nobody repays more than was taken up, sources pay no more than is left to fall due
 * on their day, new instruments roll over no more than they brought and no more than the old one was, and none rolls over itself; the
 * limit is what was agreed last. Pure.
 */
final class FilingCheck {

    private static final int WAN = 4;

    private final Map<UUID, InstrumentRow> instruments;
    private final List<EntryRow> entries;
    private final MarketRates market;
    private final WorkCalendar calendar;
    private final LocalDate today;
    private final List<EntryRow> raising;

    /** @param filed ids of the entries that are filed now; the others are known */
    FilingCheck(List<InstrumentRow> instruments, List<EntryRow> all, Set<UUID> filed, MarketRates market, WorkCalendar calendar, LocalDate today) {
        this.today = today;
        this.market = market;
        this.calendar = calendar;
        var gone = all.stream().map(EntryRow::replaces).filter(Objects::nonNull).collect(Collectors.toSet());
        this.entries = all.stream().filter(entry -> !gone.contains(entry.id())).toList();
        var replaced = all.stream().filter(entry -> gone.contains(entry.id())).collect(Collectors.toMap(EntryRow::id, EntryRow::amount, (one, same) -> one));
        this.raising = entries.stream().filter(entry -> filed.contains(entry.id()))
                .filter(entry -> entry.replaces() == null || entry.amount().compareTo(replaced.getOrDefault(entry.replaces(), BigDecimal.ZERO)) > 0).toList();
        this.instruments = instruments.stream().collect(Collectors.toMap(InstrumentRow::id, this::amended, (one, same) -> one));
    }

    /** The instrument with everything agreed anew; what cannot stand together is refused. */
    private InstrumentRow amended(InstrumentRow row) {
        var own = own(row);
        var history = new TermsHistory(row, own);
        history.amendments(LocalDate.MAX).forEach(entry -> {
            if (entry.on().isBefore(row.terms().valueOn()) || !history.on(entry.on()).terms().maturityOn().isAfter(entry.on())) {
                throw new RuleViolation("debt.amendment.day", row.code());
            }
        });
        own.stream().filter(entry -> entry.detail().until() != null && !entry.detail().until().isAfter(entry.on())).forEach(entry -> {
            throw new RuleViolation("debt.tranche", row.code());
        });
        return history.newest();
    }

    private List<EntryRow> own(InstrumentRow row) {
        return entries.stream().filter(entry -> entry.instrumentId().equals(row.id())).toList();
    }

    /**
     * Refusals of amounts name the instrument, the sum, and the limit, both in ten thousands of yuan.
     *
     * @throws RuleViolation {@code debt.entry}, {@code debt.repaidAhead}, {@code debt.repaidBefore}, {@code debt.repaidTooMuch},
     *                       {@code debt.repaidUndrawn}, {@code debt.drawnTooMuch}, {@code debt.sourcesTooMuch},
     *                       {@code debt.sourcesOverLeft}, {@code debt.rolledTooMuch}, {@code debt.proceeds}, {@code debt.circle},
     *                       {@code debt.amendment.day}, {@code debt.tranche}, {@code debt.usedTooMuch}, {@code debt.rateUnknown}
     */
    void run() {
        entries.forEach(FilingCheck::requireWhole);
        entries.stream().filter(EntryRow::isPayment).forEach(this::requirePaid);
        instruments.values().forEach(this::requireDrawn);
        instruments.values().stream().filter(row -> !(row.terms().coupon() instanceof Coupon.Stepped)).forEach(this::flows);
        capped(EntryRow::isPayment, EntryRow::instrumentId, "debt.repaidTooMuch");
        capped(entry -> entry.kind() == EntryKind.USE, EntryRow::instrumentId, "debt.usedTooMuch");
        capped(entry -> entry.kind() == EntryKind.DRAWING, EntryRow::instrumentId, "debt.drawnTooMuch");
        sources();
        capped(FilingCheck::isLink, EntryRow::instrumentId, "debt.rolledTooMuch");
        capped(FilingCheck::isLink, entry -> Objects.requireNonNull(entry.otherId()), "debt.proceeds");
        circles();
    }

    private static void requireWhole(EntryRow entry) {
        boolean whole = entry.amount().signum() >= 0 && (entry.kind() != EntryKind.RATE || entry.rate() != null)
                && (entry.kind() != EntryKind.AMENDMENT || entry.detail().amendment() != null)
                && (entry.kind() != EntryKind.READINESS || entry.readiness() != null)
                && (entry.kind() != EntryKind.SOURCE || entry.source() != null && entry.status() != null);
        if (!whole) {
            throw new RuleViolation("debt.entry");
        }
    }

    private void requirePaid(EntryRow entry) {
        refusedDay(entry.on(), instruments.get(entry.instrumentId()), today).ifPresent(refused -> {
            throw refused;
        });
    }

    /** What is repaid was repaid: after the debt began, and not tomorrow. What is to say of a day that is neither; else nothing. */
    static Optional<RuleViolation> refusedDay(LocalDate on, @Nullable InstrumentRow instrument, LocalDate today) {
        if (on.isAfter(today)) {
            return Optional.of(new RuleViolation("debt.repaidAhead", on));
        }
        return instrument != null && on.isBefore(instrument.terms().valueOn())
                ? Optional.of(new RuleViolation("debt.repaidBefore", on, instrument.terms().valueOn())) : Optional.empty();
    }

    /** By no day more is repaid than had been drawn by then; where no drawing is told, all was drawn when the debt began. */
    private void requireDrawn(InstrumentRow row) {
        var own = own(row);
        var drawings = own.stream().filter(entry -> entry.is(EntryKind.DRAWING)).toList();
        var payments = drawings.isEmpty() ? List.<EntryRow>of() : own.stream().filter(EntryRow::isPayment).toList();
        payments.stream().map(EntryRow::on).distinct().sorted().forEach(day -> {
            var repaid = until(day, payments.stream());
            var drawn = until(day, drawings.stream());
            if (repaid.compareTo(drawn) > 0) {
                throw new RuleViolation("debt.repaidUndrawn", row.code(), wan(repaid), wan(drawn), day);
            }
        });
    }

    private static BigDecimal until(LocalDate day, Stream<EntryRow> some) {
        return sum(some.filter(entry -> !entry.on().isAfter(day)));
    }

    private static BigDecimal sum(Stream<EntryRow> some) {
        return some.map(EntryRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isLink(EntryRow entry) {
        return entry.kind() == EntryKind.SOURCE && entry.otherId() != null;
    }

    private void capped(Predicate<EntryRow> some, Function<EntryRow, UUID> of, String refusal) {
        entries.stream().filter(some).collect(Collectors.groupingBy(of, Collectors.reducing(BigDecimal.ZERO, EntryRow::amount,
                BigDecimal::add))).forEach((id, sum) -> {
            var instrument = instruments.get(id);
            if (instrument != null && sum.compareTo(instrument.terms().principal()) > 0) {
                throw new RuleViolation(refusal, instrument.code(), wan(sum), wan(instrument.terms().principal()));
            }
        });
    }

    private static BigDecimal wan(BigDecimal yuan) {
        return yuan.movePointLeft(WAN);
    }

    /** Every payment agreed; a floating rate must be known from the first day on. */
    private List<CashFlow> flows(InstrumentRow row) {
        var own = own(row);
        return Tranches.divide(own) ? new Positions(market, calendar, row.terms().maturityOn()).flows(row, own)
                : CashFlows.of(row.terms(), market, calendar);
    }

    /** Those of one due day count together: a source names the day of the contract or the working day it is paid on. */
    private void sources() {
        entries.stream().filter(entry -> entry.kind() == EntryKind.SOURCE && instruments.containsKey(entry.instrumentId()))
                .collect(Collectors.groupingBy(EntryRow::instrumentId)).forEach((id, some) -> sources(instruments.get(id), some));
    }

    private void sources(InstrumentRow row, List<EntryRow> some) {
        var agreed = agreed(row);
        some.stream().collect(Collectors.groupingBy(entry -> DueDays.meant(entry.on(), agreed.keySet()).orElse(entry.on()))).forEach((on, listed) -> {
            var due = agreed.getOrDefault(on, row.terms().principal());
            within(due, listed, BigDecimal.ZERO, row, on, "debt.sourcesTooMuch");
            if (on.isAfter(today) && listed.stream().anyMatch(raising::contains)) {
                var left = left(row, on);
                within(left, listed, due.subtract(left), row, on, "debt.sourcesOverLeft");
            }
        });
    }

    /** @param repaid of what was due that day: money that has arrived may have paid it, and counts no more */
    private static void within(BigDecimal due, List<EntryRow> listed, BigDecimal repaid, InstrumentRow row, LocalDate on, String refusal) {
        var arrived = sum(listed.stream().filter(entry -> entry.status() == SourceStatus.ARRIVED));
        var listedFor = sum(listed.stream()).subtract(arrived.min(repaid));
        if (listedFor.compareTo(due) > 0) {
            throw new RuleViolation(refusal, row.code(), wan(listedFor), wan(due), on);
        }
    }

    /** What was agreed to fall due, by the day it is paid on; all of it may on a day of a put or call. */
    private Map<LocalDate, BigDecimal> agreed(InstrumentRow row) {
        var agreed = flows(row).stream().filter(flow -> flow.principal().signum() > 0).map(flow -> Map.entry(flow.paidOn(), flow.principal()));
        return Stream.concat(agreed, early(row).map(on -> Map.entry(on, row.terms().principal()))).collect(Collectors.toMap(Map.Entry::getKey,
                Map.Entry::getValue, (one, more) -> one.add(more).min(row.terms().principal())));
    }

    /** Days on which all may fall due before its time. */
    private Stream<LocalDate> early(InstrumentRow row) {
        return own(row).stream().filter(entry -> entry.kind() == EntryKind.PUT_DATE || entry.kind() == EntryKind.CALL_DATE).map(EntryRow::on);
    }

    /** What repayments have left of it; what was agreed and is not drawn yet can still be. */
    private BigDecimal left(InstrumentRow row, LocalDate on) {
        var own = own(row);
        boolean divided = Tranches.divide(own);
        var terms = row.terms();
        var position = new Positions(market, calendar, today.isBefore(terms.valueOn()) ? terms.valueOn() : today).of(List.of(row), own.stream()
                .filter(entry -> !entry.is(EntryKind.AMENDMENT) && (divided || !entry.is(EntryKind.DRAWING))).toList()).getFirst();
        return early(row).anyMatch(on::equals) ? position.balance() : position.ahead().stream().filter(flow -> flow.paidOn().equals(on))
                .map(CashFlow::principal).reduce(BigDecimal::add).orElse(position.balance());
    }

    private void circles() {
        var links = entries.stream().filter(FilingCheck::isLink).map(entry -> new SourceRow(entry.instrumentId(), entry.on(),
                SourceKind.NEW_ISSUE, entry.amount(), SourceStatus.INTENDED, entry.otherId(), "")).toList();
        for (SourceRow link : links) {
            if (Chains.closesCircle(links, link.instrumentId(), Objects.requireNonNull(link.otherId()))) {
                throw new RuleViolation("debt.circle");
            }
        }
    }
}
