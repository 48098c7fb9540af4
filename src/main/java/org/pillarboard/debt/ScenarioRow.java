package org.pillarboard.debt;

import java.time.Instant;
import java.util.UUID;

/** A scenario of the stress test as it was kept (压力情景), by whom and when; whoever kept it may change it. */
public record ScenarioRow(UUID id, String name, Assumptions assumptions, String authorName, Instant savedAt, boolean mine) {
}
