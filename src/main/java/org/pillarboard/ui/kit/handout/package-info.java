/**
 * The ways to a workbook on the screen: a button wherever figures are typed, brought in or looked at.
 *
 * <p>Fed by screens with a unit, a period and a day; what is handed out comes from {@code exchange}, which checks the scope. What
 * goes to paper or becomes a picture in the browser is told to {@link org.pillarboard.exchange.TakenAway}: nothing leaves without a
 * line of the trail.
 */
@NullMarked
@NamedInterface("handout")
package org.pillarboard.ui.kit.handout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
