/**
 * Owns what happened and what changed: the append-only trail with its hash chain, and the record of changed fields
 * written below the object mapper.
 *
 * <p>Every module above writes into the trail; nobody writes changes by hand, the recorder does. The auditor reads both.
 */
@NullMarked
@ApplicationModule(displayName = "Audit", allowedDependencies = {"shared"})
package org.pillarboard.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
