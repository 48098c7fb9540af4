package org.pillarboard.review;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who did something, by id for rules and by name for those who read it years later. */
@Embeddable
public record Signature(UUID id, String name) {
}
