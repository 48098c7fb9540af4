package org.pillarboard.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Period;

/**
 * What an indicator counts for in its pillar.
 *
 * @param weight        weight in the pillar's completion rate
 * @param headlineOrder place among the headline figures of the mission, if it is one
 * @param veto          whether its red makes the pillar red
 * @param retiredOn     the day it stopped being asked for
 * @param sortOrder     place in lists
 */
@Embeddable
public record Standing(@Column(precision = 8, scale = 4) BigDecimal weight, @Nullable Integer headlineOrder,
        boolean veto, @Nullable LocalDate retiredOn, int sortOrder) {

    /** Whether figures of the period are asked for; once it is retired, those of the periods that had ended by then stay. */
    public boolean asksFor(Period period) {
        return retiredOn == null || period.endsOn().isBefore(retiredOn);
    }

    public boolean isHeadline() {
        return headlineOrder != null;
    }
}
