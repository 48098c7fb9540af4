package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Register against report (台账核对): the register's count is the official one, the difference is shown.
 *
 * @param register verified contributions since January
 * @param reported what units say, their newest word each; 0 of one that says nothing
 */
public record Reconciliation(String indicatorCode, LocalDate day, BigDecimal register, BigDecimal reported, List<Line> lines) {

    /** One unit. */
    public record Line(String unitCode, BigDecimal register, BigDecimal reported) {

        public BigDecimal difference() {
            return reported.subtract(register);
        }
    }

    public BigDecimal difference() {
        return reported.subtract(register);
    }

    public boolean agrees() {
        return difference().signum() == 0;
    }
}
