/** The benchmark (script/bench): fills a database to a size, builds pages, opens sessions, measures. No test; run by hand. */
@NullMarked
package org.pillarboard.bench;

import org.jspecify.annotations.NullMarked;
