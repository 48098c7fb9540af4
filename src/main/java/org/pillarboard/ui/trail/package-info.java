/**
 * The auditor's screen: reads the trail page by page, checks its chain, hands it out as a file.
 *
 * <p>It asks the audit module, takes names of units, sections, indicators, pillars and kinds of project and task from their registers, and changes nothing.
 */
@NullMarked
@ApplicationModule(displayName = "Trail screen", allowedDependencies = {"shared", "identity", "audit", "indicator", "pillar", "project", "sheet",
        "ui.shell", "ui.kit", "ui.kit :: figure"})
package org.pillarboard.ui.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
