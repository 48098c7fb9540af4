/**
 * How figures are written and drawn on every screen: values with their units, gaps, lights with their reasons, curves; and
 * the lens a screen is opened with.
 *
 * <p>Fed by screens with readings; asks services only for the defaults of the lens.
 */
@NullMarked
@NamedInterface("figure")
package org.pillarboard.ui.kit.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
