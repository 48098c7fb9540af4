/**
 * The screens of administration: units, people, rights and sections, the register of indicators with its calendar and
 * dictionaries, each for the one hand that keeps it.
 *
 * <p>They ask the registers of identity and of indicators. Figures pass through only where a section tries out a light rule.
 */
@NullMarked
@ApplicationModule(displayName = "Administration screens", allowedDependencies = {"shared", "identity", "rule", "pillar",
        "indicator", "observation", "ui.shell", "ui.kit", "ui.kit :: figure"})
package org.pillarboard.ui.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
