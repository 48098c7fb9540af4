/**
 * The charts, and the only package that knows Vaadin Charts (a commercial component): one class per kind of picture.
 *
 * <p>Fed by screens with plain records of labels and figures. Unknown is drawn as a gap; every chart has an empty state,
 * a summary read aloud, and its figures as a table one press away.
 *
 * @see "ADR 0009"
 */
@NullMarked
@NamedInterface("chart")
package org.pillarboard.ui.kit.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
