/** The application: one class that starts it, and the modules below it (see README, "map of the rooms"). */
@NullMarked
package org.pillarboard;

import org.jspecify.annotations.NullMarked;
