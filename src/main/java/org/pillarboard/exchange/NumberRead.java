package org.pillarboard.exchange;

import java.math.BigDecimal;
import org.pillarboard.shared.Qualifier;

/** What was read of a cell that should hold a number. */
sealed interface NumberRead {

    /** @param unit what is written behind the number; empty when nothing is */
    record Value(BigDecimal number, Qualifier qualifier, String unit) implements NumberRead {
    }

    record None(Nothing why) implements NumberRead {
    }

    /** @param expected key of the sentence that says what should have been there */
    record Wrong(String expected) implements NumberRead {
    }
}
