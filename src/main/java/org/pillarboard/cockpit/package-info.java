/**
 * What leaders look at (驾驶舱): everything rolled up into one snapshot for a unit, a period and a day as known, and the
 * pages below it: a pillar, an indicator, one official figure.
 *
 * <p>Reads pillars, the catalogue, observations, projects and the debt ledger; stores nothing. A register that computes a headline figure brings its
 * own {@link HeadlineFigures}.
 */
@NullMarked
@ApplicationModule(displayName = "Cockpit",
        allowedDependencies = {"shared", "identity", "rule", "evidence", "pillar", "indicator", "observation", "project", "debt"})
package org.pillarboard.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
