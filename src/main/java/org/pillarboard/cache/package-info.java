/**
 * What is read once and kept in memory until the transaction that changes it has ended (ADR 0029: one process), and what of it was
 * known at a moment before. Fed by the modules that keep something, it owns no data.
 */
@NullMarked
@ApplicationModule(displayName = "Kept in memory", allowedDependencies = {})
package org.pillarboard.cache;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
