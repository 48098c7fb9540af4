package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Change;

/**
 * What the oversight of key projects asks beside dates.
 *
 * @param fundsDue      budget funds that have to be paid out by now, in 万元; null where the project has none
 * @param fundsPaid     paid out of them, in 万元; null: not said
 * @param statisticsDue whether it has to be entered in the investment statistics (入库)
 * @param statisticsOn  the day it was
 */
public record OversightRow(@Nullable BigDecimal fundsDue, @Nullable BigDecimal fundsPaid, boolean statisticsDue,
        @Nullable LocalDate statisticsOn) {

    public static OversightRow none() {
        return new OversightRow(null, null, false, null);
    }

    /**
     * As it stood at a moment.
     *
     * @param changes of it, the newest first
     */
    static OversightRow by(List<Change> changes, Instant until) {
        var then = new HashMap<String, @Nullable String>();
        changes.stream().filter(change -> !change.at().isAfter(until)).forEach(change -> then.putIfAbsent(change.field(), change.after()));
        return new OversightRow(read(then, "fundsDue", BigDecimal::new), read(then, "fundsPaid", BigDecimal::new),
                Boolean.parseBoolean(then.get("statisticsDue")), read(then, "statisticsOn", LocalDate::parse));
    }

    private static <T> @Nullable T read(Map<String, @Nullable String> then, String field, Function<String, T> reader) {
        return Optional.ofNullable(then.get(field)).map(reader).orElse(null);
    }
}
