/**
 * Starts the product on a machine that has no MariaDB: a database of its own beside it, watched and stopped with it.
 *
 * <p>Fed by {@code script/server}; feeds the product nothing but its settings. It lives among the tests, so that neither
 * it nor the database's binaries come into the production jar.
 */
@NullMarked
package org.pillarboard.launch;

import org.jspecify.annotations.NullMarked;
