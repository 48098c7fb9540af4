package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    /** The same with what must come from own cash. */
    DueItem owing(OwnCash own, RestrictionBook restrictions) {
        var interest = OwnCash.of(position, on, restrictions);
        return interest.signum() == 0 ? this
                : new DueItem(position, on, amount, reason, interest, own.isThere(position.instrument().unitCode(), month()));
    }


    public YearMonth month() {
        return YearMonth.from(on);
    }

    public long daysFrom(LocalDate day) {
        return ChronoUnit.DAYS.between(day, on);
    }

    /** The sources listed for it; a source names the day of the contract or the working day it is paid on. */
    public List<SourceRow> sources() {
        return position.sources().stream().filter(source -> Math.abs(ChronoUnit.DAYS.between(source.dueOn(), on)) <= 10).toList();
    }

    /** What the listed sources bring, never more than is due. */
    public BigDecimal covered() {
        return sum(List.of(SourceStatus.values())).min(amount);
    }

    /** What of it is approved or has arrived, never more than is due. */
    public BigDecimal secured() {
        return sum(List.of(SourceStatus.APPROVED, SourceStatus.ARRIVED)).min(amount);
    }

    /** What nobody has a source for. */
    public BigDecimal uncovered() {
        return amount.subtract(covered());
    }

    private BigDecimal sum(List<SourceStatus> statuses) {
        return sources().stream().filter(source -> statuses.contains(source.status())).map(SourceRow::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Its light on a day; own cash and bank money that is approved for all of it counts as proven, missing own cash for interest never as good. */
    public Rag light(LocalDate day) {
        var proven = sources().stream().filter(source -> source.status() != SourceStatus.INTENDED)
                .filter(source -> source.kind() == SourceKind.OWN_CASH || source.kind() == SourceKind.BANK)
                .map(SourceRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var light = position.readiness().judge(on, day, proven.compareTo(amount) >= 0);
        return light == Rag.GREEN && !ownThere ? Rag.AMBER : light;
    }
}
