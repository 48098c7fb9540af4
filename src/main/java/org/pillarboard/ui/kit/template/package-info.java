/**
 * The way to a template on the screen: one button, wherever figures are typed or brought in.
 *
 * <p>Fed by screens with a unit and a month; what is handed out comes from {@link org.pillarboard.exchange.WorkTemplates},
 * which checks the scope.
 */
@NullMarked
@NamedInterface("template")
package org.pillarboard.ui.kit.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
