/**
 * The leader's first screen, and what keeps open screens live: lights beside the navigation, a pulse after an approval.
 *
 * <p>Fed by {@link org.pillarboard.cockpit.Cockpit}.
 */
@NullMarked
@ApplicationModule(displayName = "Cockpit screen", allowedDependencies = {"shared", "identity", "rule", "pillar", "indicator",
        "observation", "project", "debt", "cockpit", "ui.shell", "ui.kit", "ui.kit :: chart", "ui.kit :: figure"})
package org.pillarboard.ui.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
