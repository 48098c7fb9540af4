package org.pillarboard.identity;

import java.util.UUID;

/** Somebody who reports for a unit, to be chosen from. */
public record Reporter(UUID id, String name) {
}
