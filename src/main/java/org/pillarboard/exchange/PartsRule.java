package org.pillarboard.exchange;

import java.util.List;

/**
 * Indicators that are parts of another one, at the same unit and period: no part exceeds the whole, and when the parts do not
 * sum to it the importer is told.
 */
public record PartsRule(String whole, List<String> parts) {

    public PartsRule {
        parts = List.copyOf(parts);
    }
}
