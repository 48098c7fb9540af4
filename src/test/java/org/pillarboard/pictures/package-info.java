/**
 * Takes a picture of every page for every role, width and scheme: for looking at, and for the README. No test.
 *
 * <p>Fed by {@code script/screens}, which starts the product with demonstration data on a fixed day.
 */
@NullMarked
package org.pillarboard.pictures;

import org.jspecify.annotations.NullMarked;
