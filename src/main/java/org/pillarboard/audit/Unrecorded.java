package org.pillarboard.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps an entity, or one field of it, out of the record of changes: append-only rows that are their own history, and
 * values such as password hashes and counters. Everything else is recorded without being asked.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Unrecorded {
}
