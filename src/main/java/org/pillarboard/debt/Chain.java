package org.pillarboard.debt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * Debts that were rolled one into the other (债务链), the oldest first.
 *
 * @param paidDown what was repaid on the way from other money than a new instrument, in yuan
 */
public record Chain(List<RollOver> steps, BigDecimal paidDown) {

    private static final BigDecimal POINTS = BigDecimal.valueOf(100);
    private static final BigDecimal DAYS = new BigDecimal("365.25");

    public Position first() {
        return steps.getFirst().from();
    }

    /** What the newest roll-over went into, for the most part. */
    public Position last() {
        return steps.stream().max(Comparator.comparing(RollOver::generation).thenComparing(RollOver::amount)
                .thenComparing(step -> step.to().instrument().terms().valueOn())).orElseThrow().to();
    }

    /** How many roll-overs one after the other. */
    public int generations() {
        return steps.stream().mapToInt(RollOver::generation).max().orElse(0);
    }

    /** What still stands of what was rolled over, in yuan. */
    public BigDecimal rolled() {
        return steps.stream().filter(step -> step.generation() == generations()).map(RollOver::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By how many years the last maturity lies behind the first. */
    public BigDecimal yearsGained() {
        long days = ChronoUnit.DAYS.between(first().instrument().terms().maturityOn(), last().instrument().terms().maturityOn());
        return BigDecimal.valueOf(days).divide(DAYS, 1, RoundingMode.HALF_UP);
    }

    /** By how many basis points the last costs more than the first; below zero for less. */
    public BigDecimal costChange() {
        return last().rate().subtract(first().rate()).multiply(POINTS).setScale(0, RoundingMode.HALF_UP);
    }
}
