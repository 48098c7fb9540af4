package org.pillarboard.cockpit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.SeasonVersion;
import org.pillarboard.shared.AsOf;

/** A version of the season a plan is spread by, and what the plan by it asks for by the day looked at. */
public record SeasonPlan(SeasonVersion version, @Nullable BigDecimal required) {

    /** Since which day it is known. */
    public LocalDate since() {
        return AsOf.dayOf(version.knownFrom());
    }
}
