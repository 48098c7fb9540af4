/**
 * A pillar's page: its foremost indicators, the year against the plan, the units ranked, all its indicators in a table.
 *
 * <p>Fed by {@link org.pillarboard.cockpit.Cockpit#pillar}.
 */
@NullMarked
@ApplicationModule(displayName = "Pillar screen", allowedDependencies = {"shared", "identity", "rule", "pillar", "indicator",
        "observation", "debt", "cockpit", "ui.shell", "ui.kit", "ui.kit :: chart", "ui.kit :: figure", "ui.kit :: handout"})
package org.pillarboard.ui.pillar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
