/**
 * The parts every screen is made of: lights, rulers, heads, cards, pickers, number formats.
 *
 * <p>Fed by screens with records and plain values. This package knows no service and no feature; of its rooms
 * ({@code chart}, {@code evidence}, {@code figure}, {@code handout}) all but the first know the features whose records every
 * screen shows alike.
 */
@NullMarked
@ApplicationModule(displayName = "Screen parts", allowedDependencies = {"shared", "identity", "rule", "pillar",
        "indicator", "evidence", "observation", "project", "review", "debt", "issuance", "cockpit", "exchange"})
package org.pillarboard.ui.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
