/**
 * The shell round every screen: layout and navigation, links, texts and languages, what a browser remembers of a
 * person's taste, the pulse that moves open screens, the doors before and the pages for what went wrong.
 *
 * <p>Every screen stands in it and links through it; it imports no screen.
 */
@NullMarked
@ApplicationModule(displayName = "Shell", allowedDependencies = {"shared", "audit", "identity", "demo", "ui.kit"})
package org.pillarboard.ui.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
