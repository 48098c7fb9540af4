package org.pillarboard.debt;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rating (评级) as an agency gave it.
 *
 * @param instrument number of the bond rated, empty for the issuer
 * @param before     what the same agency gave before
 */
public record RatingEvent(String unitCode, String instrument, String agency, Grade grade, LocalDate on, Optional<Grade> before) {

    /** Whether it is worse than before (下调). */
    public boolean isDowngrade() {
        return before.filter(former -> former.compareTo(grade) < 0).isPresent();
    }
}
