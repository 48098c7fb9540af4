/**
 * The submit–decide state machine (审核) every reported fact passes, and the inbox over all queues. Knows people and
 * sections, never what is reviewed: each register answers for its own queue.
 */
@NullMarked
@ApplicationModule(displayName = "Review", allowedDependencies = {"shared", "audit", "identity"})
package org.pillarboard.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
