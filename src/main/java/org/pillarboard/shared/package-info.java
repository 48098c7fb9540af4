/**
 * Value records every module speaks: periods, days as known, lights, qualifiers, scopes and the two exceptions of the house.
 *
 * <p>Nothing feeds it and it knows nobody; a type moves here only when two modules already need it.
 */
@NullMarked
@ApplicationModule(displayName = "Shared values", allowedDependencies = {})
package org.pillarboard.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
