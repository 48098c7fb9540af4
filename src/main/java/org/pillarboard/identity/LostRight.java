package org.pillarboard.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The right a person held last.
 *
 * @param on since when it is gone: the day it was taken back, or the day after its last
 * @param by the name of whoever took it back; absent where it ran out
 */
public record LostRight(Role role, LocalDate on, @Nullable String by) {
}
