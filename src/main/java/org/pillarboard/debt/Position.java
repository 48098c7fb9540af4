package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an instrument stands on a day, in yuan, under the terms of that day.
 *
 * @param drawn     what was taken up
 * @param balance   what is left of it
 * @param overdue   what of it should have been repaid
 * @param overdueSince the day the oldest of that fell due on; null where nothing is overdue
 * @param rate      in force that day, per cent a year
 * @param ahead     payments from that day on, in order, for the balance that is left
 * @param putDates  days from that day on at which holders may put, in order
 * @param unanswered the newest put day that is over without anybody's telling what was put; null where there is none
 * @param readiness of the money for the next due day
 * @param sources   listed for its due days
 * @param planned   what should have been drawn by that day
 * @param paid      principal paid back by that day, in order
 * @param tranches  those with terms of their own; none where the instrument is drawn as a whole
 * @param later     how ready the money is on the day looked from, where that is another than on the ledger's; null where it is not
 */
public record Position(InstrumentRow instrument, BigDecimal drawn, BigDecimal balance, BigDecimal overdue, @Nullable LocalDate overdueSince,
        BigDecimal rate, List<CashFlow> ahead, List<LocalDate> putDates, @Nullable LocalDate unanswered, Readiness readiness, List<SourceRow> sources,
        BigDecimal planned, List<Payment> paid, List<Tranche> tranches, @Nullable LaterStep later) {

    /** Whether anything is owed. */
    public boolean isOpen() {
        return balance.signum() > 0;
    }

    /** What stays of one that was repaid in part, such as what its holders did not put, in yuan; nobody repays it yet. */
    public BigDecimal kept() {
        return paid.isEmpty() ? BigDecimal.ZERO : balance;
    }

    /** Whether some of it should have been repaid. */
    public boolean isOverdue() {
        return overdue.signum() > 0;
    }

    /** The next day all of it may fall due: the next put, otherwise maturity (行权日与到期日孰早). */
    public LocalDate exerciseOn() {
        var maturity = instrument.terms().maturityOn();
        return putDates.stream().findFirst().filter(put -> put.isBefore(maturity)).orElse(maturity);
    }

    /** What falls due, with the put days counted or left out; of one day all together, since its sources pay once. */
    public List<DueItem> dues(WallView view) {
        Map<LocalDate, DueItem> byDay = new LinkedHashMap<>();
        each(view).forEach(due -> byDay.merge(due.on(), due, DueItem::with));
        return List.copyOf(byDay.values());
    }

    /** What may have been put on a day that is over, until it is told what was; it falls due no more by itself. */
    public Optional<DueItem> unansweredPut() {
        var open = balance.subtract(overdue);
        return unanswered == null || open.signum() <= 0 ? Optional.empty() : Optional.of(new DueItem(this, unanswered, open, DueReason.PUT));
    }

    /** What sources listed for what is overdue bring beyond what was repaid since, never more than is overdue. */
    public BigDecimal overdueCovered() {
        var since = overdueSince;
        if (since == null) {
            return BigDecimal.ZERO;
        }
        var listed = sources.stream().filter(source -> DueDays.isSame(source.dueOn(), since) || source.dueOn().isAfter(since))
                .filter(source -> DueDays.meant(source.dueOn(), dueDays()).isEmpty()).map(SourceRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var repaid = paid.stream().filter(one -> DueDays.isSame(one.on(), since) || one.on().isAfter(since)).map(Payment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return listed.subtract(repaid).max(BigDecimal.ZERO).min(overdue);
    }

    /** What falls due first. */
    public Optional<DueItem> next(WallView view) {
        return dues(view).stream().findFirst();
    }

    private List<DueItem> each(WallView view) {
        var put = view.byExercise() ? Optional.of(exerciseOn()).filter(day -> day.isBefore(instrument.terms().maturityOn()))
                : Optional.<LocalDate>empty();
        if (put.isEmpty()) {
            return ahead.stream().filter(flow -> flow.principal().signum() > 0).map(flow -> due(flow, flow.principal(),
                    isMaturity(flow) ? DueReason.MATURITY : DueReason.INSTALMENT)).toList();
        }
        var before = ahead.stream().filter(flow -> flow.principal().signum() > 0 && !flow.on().isAfter(put.get()))
                .map(flow -> due(flow, flow.principal(), DueReason.INSTALMENT)).toList();
        var paid = before.stream().map(DueItem::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var all = new ArrayList<>(before);
        all.add(new DueItem(this, put.get(), balance.subtract(overdue).subtract(paid), DueReason.PUT));
        return all;
    }

    /**
     * Its sources, each with what of it is still needed on a day: nothing for days that are over or once nothing is owed, all of it for
     * a put or a maturity that is not counted while the other is.
     */
    public List<SourceShare> shares(LocalDate day) {
        var counted = dues(WallView.USUAL).stream().flatMap(due -> due.shares().stream()).toList();
        var others = new ArrayList<>(sources);
        counted.forEach(share -> others.remove(share.source()));
        return Stream.concat(others.stream().map(source -> new SourceShare(source,
                isOpen() && !source.dueOn().isBefore(day) ? source.amount() : BigDecimal.ZERO)), counted.stream())
                .sorted(Comparator.comparing(share -> share.source().dueOn())).toList();
    }

    /** What its sources for the days to come bring beyond what is owed: it paid what was repaid, or is needed no more. */
    public BigDecimal spare(LocalDate day) {
        return shares(day).stream().filter(share -> !share.source().dueOn().isBefore(day)).map(SourceShare::spare)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Every day principal may fall due on, puts and agreed days alike, whichever of them is counted. */
    Set<LocalDate> dueDays() {
        return Stream.concat(ahead.stream().filter(flow -> flow.principal().signum() > 0).map(CashFlow::paidOn), putDates.stream())
                .collect(Collectors.toSet());
    }

    private boolean isMaturity(CashFlow flow) {
        return flow.on().equals(instrument.terms().maturityOn())
                || tranches.stream().anyMatch(tranche -> tranche.maturityOn().equals(flow.on()));
    }

    private DueItem due(CashFlow flow, BigDecimal amount, DueReason reason) {
        return new DueItem(this, flow.paidOn(), amount, reason);
    }

    /** Interest due between two days, both included. */
    public BigDecimal interest(LocalDate from, LocalDate to) {
        return ahead.stream().filter(flow -> !flow.paidOn().isBefore(from) && !flow.paidOn().isAfter(to))
                .map(CashFlow::interest).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
