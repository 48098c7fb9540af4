/**
 * An indicator's page (series, reason of the light, papers, figures with their history) and the record of one figure.
 *
 * <p>Fed by {@link org.pillarboard.cockpit.Dossiers}.
 */
@NullMarked
@ApplicationModule(displayName = "Indicator screens", allowedDependencies = {"shared", "identity", "rule", "pillar",
        "indicator", "evidence", "observation", "project", "cockpit", "ui.shell", "ui.kit", "ui.kit :: chart", "ui.kit :: evidence",
        "ui.kit :: figure", "ui.kit :: handout"})
package org.pillarboard.ui.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
