package org.pillarboard.cockpit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.pillar.PillarRow;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Rag;

/** A clause of a finding, computed from figures; the screen finds the words. */
public sealed interface Clause {

    /**
     * How much of the year's promises is reached.
     *
     * @param pillar     of which pillar; null for all five
     * @param attainment share, 1 is all
     */
    record Reached(@Nullable PillarRow pillar, BigDecimal attainment) implements Clause {
    }

    /**
     * How much is kept of what the plans asked for in one month or quarter.
     *
     * @param pillar of which pillar; null for all five
     * @param span   the month or quarter, which may be under way
     * @param to     the period its figures reach to
     * @param share  1 is all that was asked for
     */
    record Kept(@Nullable PillarRow pillar, Period span, Period to, BigDecimal share) implements Clause {
    }

    /**
     * Fewer indicators have a light than lack their figure, or fewer than half of all: how far the whole has come cannot be said yet.
     *
     * @param rated   have a light
     * @param lacking are due and not official, out of date, or lack units
     * @param notDue  are not due yet
     * @param dark    have a figure and no light
     */
    record Early(Period period, int rated, int lacking, int notDue, int dark) implements Clause {
    }

    /** Percentage points ahead of the plan, between the two shares as they are written; negative is behind. */
    record Pace(BigDecimal deviation) implements Clause {
    }

    /** The pillars of the worst light on the board, which is not green, the worst first. */
    record Worst(List<PillarRow> pillars, Rag rag) implements Clause {
        public Worst {
            pillars = List.copyOf(pillars);
        }
    }

    /** Every pillar that has a light is green. */
    record AllGreen(int pillars) implements Clause {
    }

    /** So many indicators of a pillar are off plan; none of them says that all rated ones are green. */
    record Lights(PillarRow pillar, int red, int amber, int green) implements Clause {
    }

    /** Figures are there, but nothing to judge them by: targets come next. */
    record NotRated(int measured) implements Clause {
    }

    /**
     * Nobody is asked for anything in the period: duties come next, or another period is looked at.
     *
     * @param from the first day duties begin, before or after the period; null where there are none
     */
    record NothingAsked(Period period, @Nullable LocalDate from) implements Clause {

        /** Whether duties begin only after the period. */
        public boolean isEarly() {
            return from != null && from.isAfter(period.endsOn());
        }
    }

    /** No figure yet, and none is late: the period's reports are due by that day. */
    record NothingDue(Period period, LocalDate dueOn) implements Clause {
    }

    /** No official figure, though due: reporting and approving come next. */
    record NothingOfficial(Period period) implements Clause {
    }
}
