/**
 * The screens of administration: units, people, rights and sections, each for the one hand that keeps it.
 *
 * <p>They ask the registers of identity; no business data passes through here.
 */
@NullMarked
@ApplicationModule(displayName = "Administration screens", allowedDependencies = {"shared", "identity", "ui.shell", "ui.kit"})
package org.pillarboard.ui.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
