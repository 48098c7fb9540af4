package org.pillarboard.shared;

import java.util.Set;

/**
 * The units whose rows a person may see (数据范围). Empty by default: no scope, nothing seen.
 *
 * @param everything true for those who see all units
 * @param units      codes of the units seen when not everything, children included
 */
public record Scope(boolean everything, Set<String> units) {

    public Scope {
        units = Set.copyOf(units);
    }

    public static Scope all() {
        return new Scope(true, Set.of());
    }

    public static Scope none() {
        return new Scope(false, Set.of());
    }

    public static Scope of(Set<String> units) {
        return new Scope(false, units);
    }

    public boolean sees(String unitCode) {
        return everything || units.contains(unitCode);
    }

    public boolean isEmpty() {
        return !everything && units.isEmpty();
    }
}
