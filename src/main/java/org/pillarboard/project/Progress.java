package org.pillarboard.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** Progress (进度): the share of a project's weighted milestones that is done. */
public final class Progress {

    /** One milestone's part. */
    public record Part(BigDecimal weight, boolean done) {
    }

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Progress() {
    }

    /** In %, two decimals; 0 without any weight. */
    public static BigDecimal of(Collection<Part> parts) {
        BigDecimal all = parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal done = parts.stream().filter(Part::done).map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.signum() == 0 ? BigDecimal.ZERO.setScale(2) : done.multiply(WHOLE).divide(all, 2, RoundingMode.HALF_UP);
    }
}
