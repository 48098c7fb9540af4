package org.pillarboard.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is checked when a figure is entered.
 *
 * @param jumpFactor      a value this many times above (or below) the recent average asks for a reason
 * @param partWithinWhole whether the numerator must not exceed the denominator
 * @param countedWithin   the stock indicator whose growth a new count cannot exceed (piles within guns)
 */
@Embeddable
public record EntryRules(@Column(precision = 8, scale = 2) BigDecimal jumpFactor, boolean partWithinWhole,
        @Nullable String countedWithin) {
}
