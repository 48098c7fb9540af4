package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pillarboard.shared.Rag;

/**
 * A registration (注册额度、批文) with what is issued under it, in yuan.
 *
 * @param amount    registered
 * @param expiresOn the last day something may be issued under it
 * @param issues    all bonds under it that were not given up
 */
public record Registration(String number, String unitCode, IssueFamily family, BigDecimal amount, LocalDate registeredOn, LocalDate expiresOn,
        List<BondIssue> issues) {

    /** What was issued. */
    public BigDecimal used() {
        return sum(true);
    }

    /** What is meant to be issued and has not been priced. */
    public BigDecimal reserved() {
        return sum(false);
    }

    private BigDecimal sum(boolean priced) {
        return issues.stream().filter(issue -> issue.pricedOn().isPresent() == priced).map(BondIssue::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal left() {
        return amount.subtract(used());
    }

    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, expiresOn);
    }

    public boolean isExpired(LocalDate day) {
        return day.isAfter(expiresOn);
    }

    /** Its light: green with nothing left, otherwise by its days. */
    public Rag light(LocalDate day, QuotaClock clock) {
        return left().signum() <= 0 ? Rag.GREEN : clock.judge(daysLeft(day));
    }
}
