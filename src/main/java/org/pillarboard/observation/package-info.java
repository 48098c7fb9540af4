/**
 * Figures (实绩): what a reporter proposes, what a reviewer made official, and the official totals by unit with its
 * ancestors. Observations are appended and never changed; what was known on a day is a {@code where}.
 *
 * <p>Fed by reporters through {@link ObservationUpdates}, by imports, and by registers through {@link RegisterFigures};
 * read by every screen through {@link Readings}.
 */
@NullMarked
@ApplicationModule(displayName = "Observations",
        allowedDependencies = {"shared", "cache", "audit", "identity", "rule", "review", "evidence", "indicator"})
package org.pillarboard.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
