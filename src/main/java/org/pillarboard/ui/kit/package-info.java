/**
 * The parts every screen is made of: lights, rulers, heads, cards, pickers, number formats.
 *
 * <p>Fed by screens with records and plain values; knows no service and no feature.
 */
@NullMarked
@ApplicationModule(displayName = "Screen parts", allowedDependencies = {"shared"})
package org.pillarboard.ui.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
