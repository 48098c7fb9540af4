/**
 * Owns who is who and who may see what: units with the tree they made on any day, sections, people and their accounts, grants, the person behind the
 * running request and the units in sight.
 *
 * <p>The administrator feeds units, sections and people, the security administrator grants; every module above asks
 * {@link org.pillarboard.identity.CurrentUser} before it shows or takes anything.
 */
@NullMarked
@ApplicationModule(displayName = "Identity", allowedDependencies = {"shared", "cache", "audit"})
package org.pillarboard.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
