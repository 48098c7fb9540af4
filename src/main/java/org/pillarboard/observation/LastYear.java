package org.pillarboard.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The same span of the year before.
 *
 * @param value        as it was official; null when unknown
 * @param comparable   the same over the units of this year; equal to the value when the scope has not changed
 * @param scopeChanged whether units with a part in the figure have left the scope in between, so that the naive growth must not be shown, or
 *                     have moved, so that the growth is over other units than were reported
 * @param total        the whole year before, for the forecast by season
 * @param holdsMore    whether it has reports, of the period or of an earlier one of the year, that this year lacks: the two are no same scope
 */
public record LastYear(@Nullable BigDecimal value, @Nullable BigDecimal comparable, boolean scopeChanged,
        @Nullable BigDecimal total, boolean holdsMore) {

    public static final LastYear UNKNOWN = new LastYear(null, null, false, null, false);
}
