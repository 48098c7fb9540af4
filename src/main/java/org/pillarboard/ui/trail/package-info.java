/**
 * The auditor's screen: reads the trail page by page, checks its chain, hands it out as a file.
 *
 * <p>It asks the audit module alone, and changes nothing.
 */
@NullMarked
@ApplicationModule(displayName = "Trail screen", allowedDependencies = {"shared", "audit", "ui.shell", "ui.kit"})
package org.pillarboard.ui.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
