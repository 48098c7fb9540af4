/**
 * The reporter's screen (填报工作台): what is left and when, the lines of a month with their checks and their evidence, and
 * what is known about the line in hand. Every change is kept as a draft at once.
 *
 * <p>Fed by {@link org.pillarboard.observation.ObservationUpdates}; decides nothing itself.
 */
@NullMarked
@ApplicationModule(displayName = "Workbench screen", allowedDependencies = {"debt", "issuance", "shared", "identity", "rule", "review",
        "evidence", "indicator", "observation", "project", "ui.shell", "ui.kit", "ui.kit :: chart", "ui.kit :: evidence",
        "ui.kit :: handout"})
package org.pillarboard.ui.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
