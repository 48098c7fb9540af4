/**
 * The five pillars (五大板块) of the subject document and the cross-cutting strip of operating efficiency (一利五率).
 *
 * <p>Reference data, fed by the catalogue's migration; indicators and screens read it.
 */
@NullMarked
@ApplicationModule(displayName = "Pillars", allowedDependencies = {"shared"})
package org.pillarboard.pillar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
