/**
 * The arithmetic and the judgement of the house: figures over time and units, plan curves, growth, colour rules with
 * their reasons, roll-up to the pillar and the forecast of the year. Pure functions of values; nothing here is stored,
 * asks a database or knows today.
 *
 * <p>The indicator, observation and cockpit modules feed it facts and hand its answers to the screens. It speaks in keys
 * of the bundle {@code texts/rule}, never in sentences. Numbers are exact until a screen rounds them.
 */
@NullMarked
@ApplicationModule(displayName = "Rules", allowedDependencies = {"shared"})
package org.pillarboard.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
