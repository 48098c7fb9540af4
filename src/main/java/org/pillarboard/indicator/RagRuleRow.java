package org.pillarboard.indicator;

import java.time.Instant;
import java.util.UUID;

/** One version of a light rule, with who entered it and since when it is known. */
public record RagRuleRow(UUID id, RagRuleDraft draft, Instant knownFrom, String author) {
}
