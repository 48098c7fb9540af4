package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Register against report (台账核对): the register's count is the official one, the difference is shown.
 *
 * @param register verified contributions since January; none where the register knows nothing
 * @param reported what units say, their newest word each; none where nobody has said anything
 */
public record Reconciliation(String indicatorCode, LocalDate day, @Nullable BigDecimal register, @Nullable BigDecimal reported,
        List<Line> lines) {

    /** One unit, with the figure of either side if there is one. */
    public record Line(String unitCode, @Nullable BigDecimal register, @Nullable BigDecimal reported) {

        /** Report less register; none while one of them is missing. */
        public @Nullable BigDecimal difference() {
            return apart(register, reported);
        }
    }

    /** Report less register; none while one of them is missing. */
    public @Nullable BigDecimal difference() {
        return apart(register, reported);
    }

    private static @Nullable BigDecimal apart(@Nullable BigDecimal register, @Nullable BigDecimal reported) {
        return register == null || reported == null ? null : reported.subtract(register);
    }
}
