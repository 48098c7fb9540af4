/**
 * Everything Vaadin: the shell, the kit of parts, and one package of screens per feature, mirrored by name.
 *
 * <p>Screens combine features; features never know a screen, and one package of screens never knows another:
 * they meet through {@link org.pillarboard.ui.shell.Links}.
 */
@NullMarked
@ApplicationModule(displayName = "Screens")
package org.pillarboard.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
