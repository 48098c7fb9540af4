package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pillarboard.shared.Rag;

/**
 * Principal that falls due on a day, in yuan, with what is listed to pay it.
 *
 * @param ownInterest interest of that day that no new debt may repay
 * @param ownThere    whether the unit plans to have as much own cash in that month
 */
public record DueItem(Position position, LocalDate on, BigDecimal amount, DueReason reason, BigDecimal ownInterest, boolean ownThere) {

    DueItem(Position position, LocalDate on, BigDecimal amount, DueReason reason) {
        this(position, on, amount, reason, BigDecimal.ZERO, true);
    }

    /** Both as one, of the same debt and day; the reason that comes first in their order is told. */
    DueItem with(DueItem other) {
        return new DueItem(position, on, amount.add(other.amount), reason.compareTo(other.reason) <= 0 ? reason : other.reason);
    }

    /** The same with what must come from own cash. */
    DueItem owing(OwnCash own, RestrictionBook restrictions) {
        var interest = OwnCash.of(position, on, restrictions);
        return interest.signum() == 0 ? this
                : new DueItem(position, on, amount, reason, interest, own.isThere(position.instrument().unitCode(), month()));
    }

    /** Whether it is a put day that is over and nobody has told what was put. */
    public boolean isUnanswered() {
        return reason == DueReason.PUT && on.equals(position.unanswered());
    }

    /** The light of a put day that is over without a result: red where the money had not come by it, else the result alone is missing. */
    public Rag unansweredLight() {
        return reached().judge(on, on) == Rag.RED ? Rag.RED : Rag.AMBER;
    }

    public YearMonth month() {
        return YearMonth.from(on);
    }

    public long daysFrom(LocalDate day) {
        return ChronoUnit.DAYS.between(day, on);
    }

    /** The sources listed for it: those that name no due day that is nearer. */
    public List<SourceRow> sources() {
        if (position.sources().isEmpty()) {
            return List.of();
        }
        var days = position.dueDays();
        return position.sources().stream().filter(source -> DueDays.meant(source.dueOn(), days).filter(on::equals).isPresent()).toList();
    }

    /** Its sources with what of each is needed: together never more than is due, the surest first. */
    List<SourceShare> shares() {
        var left = amount;
        var shares = new ArrayList<SourceShare>();
        for (SourceRow source : sources().stream().sorted(Comparator.comparing(SourceRow::status).reversed()).toList()) {
            var taken = left.min(source.amount());
            shares.add(new SourceShare(source, taken));
            left = left.subtract(taken);
        }
        return List.copyOf(shares);
    }

    /** What of its sources counts. */
    public List<SourceRow> counted() {
        return shares().stream().filter(share -> share.needed().signum() > 0).map(share -> share.source().of(share.needed())).toList();
    }

    /** What the listed sources bring, never more than is due. */
    public BigDecimal covered() {
        return sum(counted().stream());
    }

    /** What of it is approved or has arrived, never more than is due. */
    public BigDecimal secured() {
        return sum(counted().stream().filter(source -> source.status() != SourceStatus.INTENDED));
    }

    /** What nobody has a source for. */
    public BigDecimal uncovered() {
        return amount.subtract(covered());
    }

    private static BigDecimal sum(Stream<SourceRow> some) {
        return some.map(SourceRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What sources are listed for and nobody has promised yet, never more than is due. */
    public BigDecimal intended() {
        return covered().subtract(secured());
    }

    /** Whether own cash or bank money is approved for all of it and takes it further than its own papers have come. */
    public boolean isProven() {
        return reached() != position.readiness();
    }

    /** The step approved since the ledger's day that takes it elsewhere than it had come by then. */
    public Optional<LaterStep> later() {
        return Optional.ofNullable(position.later()).filter(step -> !isProven());
    }

    /** Whether all of that money is there. */
    public boolean hasArrived() {
        return isPaidFor(SourceStatus.ARRIVED);
    }

    /** How far the money has come, whatever it comes from. */
    public Readiness reached() {
        var proven = isPaidFor(SourceStatus.APPROVED) ? Readiness.proven(hasArrived()) : Readiness.L0;
        return proven.compareTo(position.readiness()) > 0 ? proven : position.readiness();
    }

    /** Whether own cash and bank money at least so sure is enough. */
    private boolean isPaidFor(SourceStatus atLeast) {
        return sum(sources().stream().filter(source -> source.status().compareTo(atLeast) >= 0)
                .filter(source -> source.kind() == SourceKind.OWN_CASH || source.kind() == SourceKind.BANK)).compareTo(amount) >= 0;
    }

    /** Its light on a day; missing own cash for interest is never as good. */
    public Rag light(LocalDate day) {
        var light = reached().judge(on, day);
        return light == Rag.GREEN && lacksOwnCash(day) ? Rag.AMBER : light;
    }

    /** Whether own cash for its interest is missing; nobody plans cash for months beyond the wall. */
    public boolean lacksOwnCash(LocalDate day) {
        return !ownThere && !on.isAfter(day.plusMonths(MaturityWall.LENGTH));
    }

    public boolean isSecured() {
        return secured().compareTo(amount) >= 0;
    }

    /** Whether not all of it is promised and nobody asks for more so many days before: no fault, and nothing settled either. */
    public boolean isEarly(LocalDate day) {
        return !isSecured() && light(day) == Rag.GREEN;
    }

    /** Whether the money has not come as far as it must have by a day. */
    public boolean isBehind(LocalDate day) {
        return reached().judge(on, day) != Rag.GREEN;
    }
}
