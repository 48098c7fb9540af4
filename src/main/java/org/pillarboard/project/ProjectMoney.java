package org.pillarboard.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.RuleViolation;

/**
 * Budget, estimate at completion and what is invested so far, in 万元; visible works progress (形象进度) in %. Null is unknown.
 */
@Embeddable
public record ProjectMoney(@Column(precision = 20, scale = 4) @Nullable BigDecimal budget,
        @Column(precision = 20, scale = 4) @Nullable BigDecimal estimate,
        @Column(precision = 20, scale = 4) @Nullable BigDecimal invested,
        @Column(precision = 6, scale = 2) @Nullable BigDecimal physicalProgress) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public ProjectMoney {
        if (physicalProgress != null && !isShare(physicalProgress)) {
            throw new RuleViolation("project.physicalProgress", physicalProgress);
        }
    }

    /** Whether it is a share of a whole, in %. */
    static boolean isShare(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(WHOLE) <= 0;
    }

    public static ProjectMoney unknown() {
        return new ProjectMoney(null, null, null, null);
    }

    public static ProjectMoney budget(BigDecimal budget) {
        return new ProjectMoney(budget, null, null, null);
    }

    /** The same with what an update reports; what it leaves out stays. */
    ProjectMoney with(@Nullable BigDecimal newInvested, @Nullable BigDecimal newPhysical) {
        return new ProjectMoney(budget, estimate, newInvested == null ? invested : newInvested,
                newPhysical == null ? physicalProgress : newPhysical);
    }
}
