/**
 * Evidence (佐证材料): the files behind the figures. Content is kept once per SHA-256; a file knows who brought it when, and
 * what it stands behind. Any register links evidence to its own subjects.
 */
@NullMarked
@ApplicationModule(displayName = "Evidence", allowedDependencies = {"shared", "audit", "identity"})
package org.pillarboard.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
